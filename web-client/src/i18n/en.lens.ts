/** English texts of the lenses. `{name}` is filled in by the lens. */
export const lensEn = {
  'lens.region.PFC': 'Prefrontal cortex',
  'lens.region.HIP': 'Hippocampus',
  'lens.region.AMY': 'Amygdala',
  'lens.region.DMN': 'Default mode network',

  'lens.raster.aria': 'Raster: each dot is one neuron firing once, during the last ten seconds of neural time',
  'lens.raster.excitatory': 'E',
  'lens.raster.inhibitory': 'I',
  'lens.raster.now': 'now',
  'lens.raster.ago': '−{seconds} s',
} as const
