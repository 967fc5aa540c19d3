package org.synaptarium.cluster;

import com.hazelcast.topic.ITopic;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What members call out to each other while a class is handed over. Nothing depends on a call being
 * heard: whoever misses one finds it a second later in the heads.
 */
final class Notices {
  private static final Logger LOG = LoggerFactory.getLogger(Notices.class);

  /** What is called. */
  enum Kind {
    /** The class will come to this member: make its brain ready. */
    PREPARE,
    /** This member's brain is ready. */
    READY,
    /** The class is this member's to claim. */
    YOURS,
    /** The class is run by this member now. */
    OWNED
  }

  /** One call: whom it is to, or about. */
  record Notice(Kind kind, String classId, String memberId) {
    private String text() {
      return kind + " " + classId + " " + memberId;
    }

    private static Optional<Notice> read(String text) {
      String[] words = text.split(" ", -1);
      try {
        return words.length == 3
            ? Optional.of(new Notice(Kind.valueOf(words[0]), words[1], words[2]))
            : Optional.empty();
      } catch (IllegalArgumentException unknownKind) {
        return Optional.empty();
      }
    }
  }

  private final ITopic<String> topic;

  /** Begins to hear; what hears may take its time. */
  Notices(ITopic<String> topic, Executor threads, Consumer<Notice> hears) {
    this.topic = topic;
    topic.addMessageListener(
        message ->
            Notice.read(message.getMessageObject())
                .ifPresent(notice -> threads.execute(() -> hears.accept(notice))));
  }

  void call(Kind kind, String classId, String memberId) {
    try {
      topic.publish(new Notice(kind, classId, memberId).text());
    } catch (RuntimeException unheard) {
      LOG.debug("nobody heard {} {}", kind, classId, unheard);
    }
  }
}
