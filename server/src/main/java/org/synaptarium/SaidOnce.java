package org.synaptarium;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Marker;

/**
 * Lets libraries complain of the same thing once in a while, not each time: whoever sends nonsense
 * to a port, or looks for a cluster of another name, does so again and again. Made by logback.xml.
 */
public final class SaidOnce extends TurboFilter {
  private static final List<String> CONCERNED = List.of("com.hazelcast.", "io.vertx.", "io.netty.");

  /** Whoever looks at a log sees what is going on now. */
  private static final long AGAIN_AFTER_NANOS = TimeUnit.MINUTES.toNanos(10);

  /** Complaints are few; a stranger who finds more kinds of them gets the oldest said again. */
  private static final int REMEMBERED = 500;

  /* Ports, ids, addresses: what differs between two complaints of the same. */
  private static final Pattern PARTICULARS = Pattern.compile("[0-9a-f]*[0-9][0-9a-f]*");

  private final Map<String, Long> saidNanos =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
          return size() > REMEMBERED;
        }
      };

  @Override
  public FilterReply decide(
      @Nullable Marker marker,
      Logger logger,
      Level level,
      @Nullable String format,
      Object @Nullable [] params,
      @Nullable Throwable t) {
    boolean concerned =
        format != null
            && level.isGreaterOrEqual(Level.WARN)
            && CONCERNED.stream().anyMatch(logger.getName()::startsWith)
            && logger.getEffectiveLevel().levelInt <= level.levelInt;
    return concerned && wasSaid(logger.getName() + format, System.nanoTime())
        ? FilterReply.DENY
        : FilterReply.NEUTRAL;
  }

  /** Tells whether the same was said a while ago, and notes that it is said now. */
  synchronized boolean wasSaid(String what, long nowNanos) {
    String kind = PARTICULARS.matcher(what).replaceAll("#");
    Long before = saidNanos.get(kind);
    if (before != null && nowNanos - before < AGAIN_AFTER_NANOS) {
      return true;
    }
    saidNanos.remove(kind);
    saidNanos.put(kind, nowNanos);
    return false;
  }
}
