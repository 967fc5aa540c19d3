/** The evidence cards of stress, glutamate and ketamine in English. */

import type { WordsOf } from '.'

export const causesEn: WordsOf<'stress' | 'glutamate' | 'ketamine'> = {
  stressRaisesCortisol: {
    claim: 'Stress raises cortisol.',
    plain:
      'Speaking and calculating before an audience makes cortisol rise two- to threefold within half an hour. Being judged and having no control raise it most.',
    against: 'People differ widely, and some respond hardly at all. One sample of saliva says little about a day.',
  },
  cortisolBrakesItself: {
    claim: 'Cortisol brakes its own release.',
    plain:
      'Receptors in brain and pituitary measure cortisol and turn its production down. Mice without these receptors in the forebrain keep too much of it.',
    against: 'The model has one brake with one speed; the body has several, fast and slow ones.',
  },
  loadWearsTheBrake: {
    claim: 'Long stress wears this brake out.',
    plain:
      'In old or long-stressed rats the hippocampus loses receptors and cortisol stays up longer. The idea is called the glucocorticoid cascade; load is McEwen’s word for the wear.',
    against:
      'In people it is far less clear: after long stress some have high cortisol, others low. The model’s number is ours.',
  },
  stressRaisesGlutamate: {
    claim: 'Acute stress raises glutamate in the prefrontal cortex.',
    plain:
      'Probes in rats found more glutamate outside cells during stress, most in the prefrontal cortex. Stress hormone makes more vesicles ready for release.',
    against:
      'Such probes are slow and don’t only catch what synapses release. Nobody has measured it so directly in people.',
  },
  stressShrinksDendrites: {
    claim: 'Chronic stress shrinks prefrontal dendrites and costs spines.',
    plain:
      'Weeks of restraint cost rats a sixth to a third of the spines on prefrontal cells; even a week shortens branches. Medical students under exam stress attended worse, and recovered after a month of rest.',
    against:
      'In people only volumes can be measured at large, and they differ little: the hippocampus of depressed patients is about one per cent smaller on average.',
  },
  stressKillsCells: {
    claim: '“Stress kills brain cells.”',
    plain:
      'It costs branches and synapses, not cells. In rats branches come back after weeks of rest. Brains of people with long depression or steroid treatment showed no great loss of hippocampal cells.',
    against:
      'The sentence mixes up shrinking and dying. Cells die by the thousand after strokes and injuries, not after a hard semester.',
  },
  stressGrowsTheAmygdala: {
    claim: 'Stress makes the amygdala grow connections, and they stay.',
    plain:
      'The stress that shrinks branches in the rat hippocampus lengthens them in the amygdala. Three weeks later the one had recovered and the other had not, and neither had the fear.',
    against: 'Seen in male rats under one kind of stress. That it explains lasting anxiety in people is an inference.',
  },
  stressLowersBdnf: {
    claim: 'Stress lowers BDNF.',
    plain:
      'In rats stress and stress hormone lower BDNF in the hippocampus. Depressed people have less of it in their blood on average.',
    against:
      'Blood is not brain: most BDNF there comes from platelets. Later and larger studies found smaller differences.',
  },
  stressSlowsUptake: {
    claim: 'Under long stress glia clear glutamate more slowly.',
    plain:
      'In stressed rats the prefrontal glia turned less glutamate over, and a drug that helps uptake put it right.',
    against:
      'Other studies found more transporters after stress, not fewer. A quarter less at full load is the model’s choice.',
  },

  uptakeClearsGlutamate: {
    claim: 'Transporters in glia keep glutamate low between cells.',
    plain:
      'Block them, and glutamate around cells doubles within minutes, even while no cell fires: there is a steady trickle that uptake keeps in check.',
    against:
      'How low the level at rest really is stays in dispute: probes say micromolar, slices say a hundredth of that.',
  },
  firingReleasesGlutamate: {
    claim: 'The more cells fire, the more glutamate they release.',
    plain:
      'Each impulse opens calcium channels in the terminal, and calcium releases vesicles. That is among the best measured steps in the brain.',
    against:
      'What a probe finds outside cells follows firing only loosely: much of it comes from glia and from metabolism.',
  },
  strayGlutamateOpensNmda: {
    claim: 'Stray glutamate opens NMDA receptors outside synapses all the time.',
    plain:
      'It makes cells easier to excite. In excess, the receptors outside synapses favour damage, those within favour survival.',
    against: 'How clearly the two groups of receptors part company in a living brain is debated.',
  },
  tooMuchGlutamateKills: {
    claim: 'Too much glutamate kills neurons.',
    plain:
      'A few minutes of high glutamate kill half the neurons in a dish by the next day. In a brain without blood flow glutamate rises many times over. That is excitotoxicity.',
    against:
      'True for injury, stroke and seizures. Drugs that block it failed in stroke patients, perhaps because they came too late. Stress never reaches such levels.',
  },
  plasticityNeedsGlutamate: {
    claim: 'Synapses need glutamate to learn.',
    plain:
      'Strong input makes synapses stronger for hours or weeks, and blocking NMDA receptors prevents it. Glutamate is not a poison that is best kept low; its amount and its place decide.',
    against: 'Nothing of weight for the main sentence. Not all learning needs NMDA receptors.',
  },
  sevenMilliseconds: {
    claim: '“A synapse’s cycle takes seven milliseconds.”',
    plain:
      'Fair for one event at AMPA receptors: about a millisecond of delay, one or two with glutamate in the cleft, two to five until the current has gone.',
    against: 'NMDA currents last a tenth of a second, refilling a vesicle takes seconds. There is not one cycle.',
  },

  ketamineReleasesGlutamate: {
    claim: 'Ketamine releases glutamate by blocking NMDA receptors.',
    plain:
      'In rats a low dose raises prefrontal glutamate and its turnover, an anaesthetic one doesn’t. In people, imaging fits with it, indirectly.',
    against:
      'Human findings are few and differ. Other explanations for its effect on mood need no surge at all: resting currents, a metabolite, the habenula.',
  },
  interneuronsFirst: {
    claim: 'It blocks inhibitory interneurons first and so frees pyramidal cells.',
    plain:
      'In rats an NMDA blocker quietens interneurons and pyramidal cells then fire more. Mice whose interneurons lack part of the receptor no longer respond to ketamine.',
    against:
      'Why interneurons should be blocked first isn’t settled: their receptors’ make-up, or that they fire more. It is a hypothesis; switch it off and see.',
  },
  restingNmdaBlock: {
    claim: 'Blocking NMDA currents at rest makes BDNF directly.',
    plain:
      'In mice, blocking the currents of single vesicles lifts a brake on protein synthesis, BDNF among it, without any surge.',
    against:
      'Memantine blocks NMDA receptors too and didn’t help depressed patients. Others find that the surge is needed.',
  },
  hnkIsTheDrug: {
    claim: '“The real drug is the metabolite hydroxynorketamine.”',
    plain:
      'In mice HNK had effects like ketamine’s without blocking NMDA receptors, and a ketamine that turns into less HNK worked less.',
    against:
      'Another group found no effect in rats. In patients more HNK went along with a weaker response, not a stronger one.',
  },
  norketamineHelps: {
    claim: 'Norketamine blocks NMDA receptors as well, more weakly.',
    plain:
      'The body turns much ketamine into norketamine, which binds to the same place a few times less tightly and stays for hours. By mouth there is more of it than of ketamine.',
    against:
      'The model counts it as a third of ketamine. The true factor depends on the receptor and on which mirror form it is.',
  },
  pyramidsAreBlockedToo: {
    claim: 'At higher doses pyramidal cells are blocked themselves.',
    plain:
      'Their NMDA receptors sit in the magnesium’s grip at rest and open when the cell is excited, as while something is held in mind. Blocking them silences such cells in monkeys.',
    against:
      'The two curves of block, for interneurons and for pyramidal cells, are the model’s way to say “interneurons first”; no one has measured them so.',
  },
  highDosesPutToSleep: {
    claim: 'High doses put to sleep.',
    plain:
      'At about ten times the blood level that is used against depression people are unconscious, with slow waves and bursts of fast ones in the EEG. Channels called HCN1 are part of it in mice.',
    against: 'What exactly makes somebody unconscious is open. The model’s thalamus is one number.',
  },
  onlyLowDosesHelp: {
    claim: '“Only low doses help.”',
    plain:
      'In rats low doses raise glutamate and start growth, high ones don’t. In people 0.5 and 1.0 mg/kg both beat midazolam; 0.1 to 0.2 did so less clearly.',
    against:
      'The inverted U is from rodents and from anaesthetic doses. Within what patients get, there is no sign that more is worse for mood; side effects are.',
  },
  deepBlockLeavesTheCellDeaf: {
    claim: 'After a deep block cells don’t answer to the low level that follows.',
    plain:
      'An anaesthetic dose passes through the low range while it wears off. In rats it starts no growth all the same, so something must keep cells from answering. The model says so with one variable.',
    against:
      'Nobody has found that variable. It is our simplification. That ketamine under anaesthesia did no better than placebo in people may be a matter of expectancy instead.',
  },
  midazolamBoostsGaba: {
    claim: 'Midazolam lengthens GABA currents.',
    plain:
      'It binds to GABA-A receptors and keeps them open longer: calming, sleepy, no memory. Trials use it as a comparison that can be felt.',
    against: 'Nothing of weight. As a comparison it still doesn’t fool most patients.',
  },
}
