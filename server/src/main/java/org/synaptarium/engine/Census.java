package org.synaptarium.engine;

/** Who is alive and who is hurt in a region. */
record Census(int livingE, int livingI, double damagedShare, double deadShare) {

  static Census of(Region region, Anatomy anatomy, float[] gain) {
    int first = anatomy.firstOf(region);
    int firstI = first + anatomy.excitatoryPerRegion();
    int end = first + anatomy.perRegion();
    int livingE = 0;
    int livingI = 0;
    int damaged = 0;
    for (int i = first; i < end; i++) {
      if (i < firstI) {
        livingE += gain[i] > 0 ? 1 : 0;
        damaged += gain[i] > 0 && gain[i] < 1 ? 1 : 0;
      } else {
        livingI += gain[i] > 0 ? 1 : 0;
      }
    }
    return new Census(
        livingE,
        livingI,
        (double) damaged / anatomy.excitatoryPerRegion(),
        1 - (double) (livingE + livingI) / anatomy.perRegion());
  }
}
