package org.synaptarium.engine;

/**
 * The body clock's variables at the end of the latest frame.
 *
 * @param cortisol relative to rest (1)
 * @param load allostatic load, 0 in a rested brain
 * @param plasmaNgPerMl ketamine in plasma, ng/mL
 * @param effectSiteUm ketamine at its effect site, µM
 * @param givenMgPerKg ketamine given so far, mg/kg
 * @param nmdaBlockE share of NMDA current blocked on pyramidal cells, 0 … 1
 * @param nmdaBlockI share of NMDA current blocked on interneurons, 0 … 1
 * @param bdnf relative to a rested Val/Val brain (1)
 * @param mtor mTOR signalling above rest
 * @param proteins synaptic proteins made on mTOR's signal, ready for new spines
 * @param fastAmpar share of synapses with freshly inserted AMPA receptors, 0 … 1
 * @param refractory how far an anaesthetic dose has closed the growth window, 0 … 1
 * @param symptomIndex model quantity: load and lost connectivity less drug and expectancy
 * @param symptomDrug its drug term
 * @param symptomExpectancy its expectancy term
 * @param norketamineNgPerMl ketamine's metabolite in plasma, ng/mL
 * @param midazolamNgPerMl midazolam in plasma, ng/mL
 * @param dissociation how strongly people feel apart from themselves, 0 … 1
 * @param responsiveness share of people who would still respond when spoken to, 0 … 1
 * @param gabaBoost how far midazolam prolongs GABA-A currents, 0 … 1
 * @param uptake glutamate transporters at work, relative to rest
 */
public record BodyReadout(
    double cortisol,
    double load,
    double plasmaNgPerMl,
    double effectSiteUm,
    double givenMgPerKg,
    double nmdaBlockE,
    double nmdaBlockI,
    double bdnf,
    double mtor,
    double proteins,
    double fastAmpar,
    double refractory,
    double symptomIndex,
    double symptomDrug,
    double symptomExpectancy,
    double norketamineNgPerMl,
    double midazolamNgPerMl,
    double dissociation,
    double responsiveness,
    double gabaBoost,
    double uptake) {}
