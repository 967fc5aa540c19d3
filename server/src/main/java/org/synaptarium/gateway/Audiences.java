package org.synaptarium.gateway;

import io.vertx.core.Context;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.synaptarium.classroom.Classroom;
import org.synaptarium.classroom.Spectacle;

/**
 * The audience of each class or showing that somebody looks at; one without pages is not listened
 * to.
 */
final class Audiences {
  private final Map<String, Audience> bySpectacle = new ConcurrentHashMap<>();

  /** Brings a page to what it looks at; on the page's event loop. */
  Audience enter(Spectacle spectacle, Page page, Context loop) {
    Audience entered =
        bySpectacle.compute(
            spectacle.id(),
            (id, present) -> {
              Audience audience = present;
              if (audience == null || audience.spectacle() != spectacle) {
                audience = new Audience(spectacle);
                audience.open();
              }
              audience.add(page, loop);
              return audience;
            });
    tellPresence(spectacle, page, true);
    return entered;
  }

  /** Takes a page out; on the page's event loop. */
  void leave(Audience audience, Page page, Context loop) {
    bySpectacle.compute(
        audience.spectacle().id(),
        (id, present) -> {
          audience.remove(page, loop);
          if (!audience.isEmpty()) {
            return present;
          }
          audience.close();
          return present == audience ? null : present;
        });
    tellPresence(audience.spectacle(), page, false);
  }

  private static void tellPresence(Spectacle spectacle, Page page, boolean came) {
    if (spectacle instanceof Classroom classroom && page.role() != Role.SCREEN) {
      classroom.presence(page.person(), came);
    }
  }

  Collection<Audience> all() {
    return List.copyOf(bySpectacle.values());
  }
}
