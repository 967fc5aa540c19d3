package org.synaptarium.command;

/**
 * A causal arrow of the chain from stress and drug to symptoms. Each can be cut, and each carries a
 * live value whose meaning and unit docs/model.md gives.
 */
public enum Arrow {
  STRESS_TO_CORTISOL,
  CORTISOL_TO_ITSELF,
  CORTISOL_TO_LOAD,
  CORTISOL_TO_RELEASE,
  LOAD_TO_FEEDBACK,
  LOAD_TO_UPTAKE,
  LOAD_TO_BDNF,
  LOAD_TO_SPINES,
  LOAD_TO_AMYGDALA,
  SPIKES_TO_RELEASE,
  UPTAKE_TO_GLUTAMATE,
  GLUTAMATE_TO_TONIC_NMDA,
  GLUTAMATE_TO_EXPOSURE,
  EXPOSURE_TO_DEATH,
  KETAMINE_TO_INTERNEURONS,
  KETAMINE_TO_PYRAMIDS,
  KETAMINE_TO_THALAMUS,
  NORKETAMINE_TO_NMDA,
  /** Emerges in the network: cut where it begins, at the interneurons' NMDA receptors. */
  INTERNEURONS_TO_SURGE,
  SURGE_TO_AMPA,
  AMPA_TO_BDNF,
  BDNF_TO_MTOR,
  MTOR_TO_PROTEINS,
  PROTEINS_TO_SPINES,
  BDNF_TO_AMPA_RECEPTORS,
  AMPA_RECEPTORS_TO_NETWORK,
  SPINES_TO_NETWORK,
  ANAESTHESIA_TO_REFRACTORY,
  BDNF_TO_LEARNING,
  MIDAZOLAM_TO_GABA,
  LOAD_TO_SYMPTOMS,
  SPINES_TO_SYMPTOMS,
  EXPECTANCY_TO_SYMPTOMS,
  /** Works only while {@link Hypothesis#TONIC_NMDA} is held. */
  TONIC_BLOCK_TO_BDNF,
  /** Works only while {@link Hypothesis#HNK} is held. */
  HNK_TO_AMPA;

  /** Returns the key under which the catalogues of the pages hold the arrow's claim. */
  public String claimKey() {
    return "arrow." + CommandJson.nameOf(this);
  }
}
