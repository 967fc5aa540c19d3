package org.synaptarium.scenario;

/**
 * A stretch of body time; both ends may be the same.
 *
 * <p>A frame belongs to it when it ends within it. A span that no frame ends in, because body time
 * runs faster than the span is long, is stood for by the first frame that ends after it.
 */
public record Span(long fromMs, long toMs) {
  public Span {
    if (fromMs < 0 || toMs < fromMs) {
      throw new IllegalArgumentException("span from " + fromMs + " to " + toMs + " ms");
    }
  }

  static Span at(long bodyTimeMs) {
    return new Span(bodyTimeMs, bodyTimeMs);
  }

  @Override
  public String toString() {
    return fromMs == toMs
        ? BodyTime.format(fromMs)
        : BodyTime.format(fromMs) + " … " + BodyTime.format(toMs);
  }
}
