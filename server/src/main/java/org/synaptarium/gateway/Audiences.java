package org.synaptarium.gateway;

import io.vertx.core.Context;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.synaptarium.classroom.Classroom;

/** The audience of each class that somebody looks at; a class without pages is not listened to. */
final class Audiences {
  private final Map<String, Audience> byClass = new ConcurrentHashMap<>();

  /** Brings a page to its class; on the page's event loop. */
  Audience enter(Classroom classroom, Page page, Context loop) {
    Audience entered =
        byClass.compute(
            classroom.classId(),
            (classId, present) -> {
              Audience audience = present;
              if (audience == null || audience.classroom() != classroom) {
                audience = new Audience(classroom);
                audience.open();
              }
              audience.add(page, loop);
              return audience;
            });
    if (page.role() != Role.SCREEN) {
      classroom.presence(page.person(), true);
    }
    return entered;
  }

  /** Takes a page out; on the page's event loop. */
  void leave(Audience audience, Page page, Context loop) {
    byClass.compute(
        audience.classroom().classId(),
        (classId, present) -> {
          audience.remove(page, loop);
          if (!audience.isEmpty()) {
            return present;
          }
          audience.close();
          return present == audience ? null : present;
        });
    if (page.role() != Role.SCREEN) {
      audience.classroom().presence(page.person(), false);
    }
  }

  Collection<Audience> all() {
    return List.copyOf(byClass.values());
  }
}
