package org.synaptarium.engine;

import java.util.List;

/** Who is connected to whom in an area whose cells are all connected to all. */
record AreaWiring(Region region, int first, int endE, int end, List<Region> otherAreas) {
  private static final char[] ALL_LIVE = {};

  void offer(WiringCollector collector) {
    for (int pre = first; pre < end; pre++) {
      for (int post = first; post < end; post++) {
        collector.add(pre < endE, post < endE, pre, post);
      }
    }
  }

  void offer(LinkCollector collector) {
    int neuron = collector.neuron();
    if (neuron < first || neuron >= end) {
      return;
    }
    boolean pyramidal = neuron < endE;
    for (boolean other : new boolean[] {true, false}) {
      collector.add(own(true, other, pyramidal));
      collector.add(own(false, pyramidal, other));
    }
    for (Region elsewhere : otherAreas) {
      double share = TwoAreaParameters.PUBLISHED_E / (endE - first);
      float ampa = (float) (TwoAreaParameters.ACROSS_AMPA_NS * share);
      int cells = pyramidal ? end - endE : endE - first;
      collector.add(
          new Links(!pyramidal, elsewhere, !pyramidal, ALL_LIVE, region, cells, ampa, 0, 0));
    }
  }

  private Links own(boolean incoming, boolean fromE, boolean ontoE) {
    boolean other = incoming ? fromE : ontoE;
    int cells = other ? endE - first : end - endE;
    double ofE = TwoAreaParameters.PUBLISHED_E / (endE - first);
    double ofI = TwoAreaParameters.PUBLISHED_I / (end - endE);
    double ampa = ontoE ? TwoAreaParameters.E_TO_E_AMPA_NS : TwoAreaParameters.E_TO_I_AMPA_NS;
    double nmda = ontoE ? TwoAreaParameters.E_TO_E_NMDA_NS : TwoAreaParameters.E_TO_I_NMDA_NS;
    return new Links(
        incoming,
        region,
        other,
        ALL_LIVE,
        region,
        cells,
        (float) (fromE ? ampa * ofE : 0),
        (float) (fromE ? nmda * ofE : 0),
        (float) (fromE ? 0 : gabaNs(ontoE) * ofI));
  }

  private double gabaNs(boolean ontoE) {
    if (ontoE) {
      return TwoAreaParameters.I_TO_E_GABA_NS;
    }
    return region == Region.VACC
        ? TwoAreaParameters.I_TO_I_GABA_VACC_NS
        : TwoAreaParameters.I_TO_I_GABA_DLPFC_NS;
  }
}
