package org.synaptarium.engine;

/** The sparse projections of pyramidal cells between regions. */
enum LongRange {
  PFC_TO_HIP(Region.PFC, Region.HIP, true),
  HIP_TO_PFC(Region.HIP, Region.PFC, true),
  /** Top-down control: excites interneurons. */
  PFC_TO_AMY(Region.PFC, Region.AMY, false),
  /** Top-down control: excites interneurons. */
  PFC_TO_DMN(Region.PFC, Region.DMN, false),
  AMY_TO_HIP(Region.AMY, Region.HIP, true),
  DMN_TO_HIP(Region.DMN, Region.HIP, true),
  HIP_TO_DMN(Region.HIP, Region.DMN, true);

  final Region from;
  final Region to;
  final boolean ontoPyramidal;

  LongRange(Region from, Region to, boolean ontoPyramidal) {
    this.from = from;
    this.to = to;
    this.ontoPyramidal = ontoPyramidal;
  }
}
