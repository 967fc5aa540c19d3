/** The evidence cards of growth, of what comes of it, and of what is often read, in English. */

import type { WordsOf } from '.'

export const effectsEn: WordsOf<'growth' | 'outcome' | 'claims'> = {
  ampaIsNeeded: {
    claim: 'Without AMPA receptors ketamine doesn’t work.',
    plain:
      'In mice and in cultures NBQX, which closes AMPA receptors, takes ketamine’s effects on behaviour and on BDNF away.',
    against: 'A mouse that swims longer isn’t a person who feels better. Nobody can give NBQX to patients.',
  },
  bdnfIsNeeded: {
    claim: 'Ketamine needs BDNF.',
    plain:
      'Mice without it, or with the human Met variant that releases less, grow no spines after ketamine. Antibodies against it stop the effect.',
    against: 'In people the Met variant’s influence is uncertain. Ketamine may also bind to BDNF’s receptor itself.',
  },
  mtorIsNeeded: {
    claim: 'Ketamine needs mTOR.',
    plain: 'In rats rapamycin in the prefrontal cortex stops new synapses and the effect on behaviour.',
    against:
      'In patients rapamycin, swallowed before ketamine, did not block the effect; after two weeks more of those who had it were well. Perhaps too little reached the brain. The model has both.',
  },
  synapsesRegrow: {
    claim: 'Ketamine lets lost synapses grow again.',
    plain:
      'In stressed mice spines came back within a day, many where they had been lost. Behaviour was better before, but didn’t last when the new spines were erased.',
    against: 'In people a first scan for synapses found no change a day later, but perhaps in those who had few.',
  },
  receptorsComeFirst: {
    claim: 'Existing synapses get stronger within hours, before new ones grow.',
    plain:
      'In slices of hippocampus ketamine makes synapses clearly stronger within an hour, through new AMPA receptors. That could be the early relief.',
    against: 'From slices and mice. In people only indirect signs were recorded.',
  },
  learningWindow: {
    claim: 'After ketamine a window for learning stands open.',
    plain:
      'Antidepressants bring a kind of youthful plasticity back in animals. One trial followed ketamine with four days of computer training in self-worth: its effect held a month, without it, it faded.',
    against: 'One trial, one kind of training. Plasticity has no direction: whatever is practised may be strengthened.',
  },

  connectivityReturns: {
    claim: 'Prefrontal connectivity is low in depression and returns with ketamine.',
    plain: 'A first study found low global connectivity in patients and normal values a day after ketamine.',
    against: 'A later one did not find it, and showed how much the result hangs on how scans are cleaned.',
  },
  defaultModeRelief: {
    claim: '“Quietening the default mode network brings the relief.”',
    plain: 'A day after ketamine this network is less bound together, and it is tied to thinking about oneself.',
    against:
      'Midazolam quietens it too, and does not help as much. In the largest sample depressed people had weaker, not stronger connections within it.',
  },
  stressBringsDepression: {
    claim: 'Stressful events bring depressions about.',
    plain:
      'In twins a severe event multiplied the odds of depression in the month after it; a good part of this is cause, not just being prone to both.',
    against: 'Most people don’t fall ill after such an event. The index here is a model quantity, no clinical scale.',
  },
  fewerSynapsesMoreSymptoms: {
    claim: 'Fewer synapses mean more symptoms.',
    plain:
      'Patients with severe depression had a marker of fewer synapses in the scan, and the fewer, the worse they felt. A whole theory of depression rests on it.',
    against: 'One small study, and milder patients did not differ. What was cause and what effect it can’t tell.',
  },
  ketamineRelievesDepression: {
    claim: 'A low dose relieves depression within hours.',
    plain:
      'Shown in many trials for depression that resists treatment, against saline and against midazolam: about half respond within a day.',
    against:
      'Most patients guess what they got. A trial with eight doses in hospital found no clear advantage over midazolam. One dose lasts days.',
  },
  expectancyHelps: {
    claim: 'Expecting help helps.',
    plain:
      'In trials of antidepressants about a third improve on placebo, and more each decade. When ketamine was given under anaesthesia so that nobody felt it, both groups improved alike.',
    against:
      'Not all of it is expectancy: some get better by themselves. How much, no trial without an untreated group can tell.',
  },

  safeForAnxietyAndPain: {
    claim: '“Ketamine is safe and effective for anxiety, trauma, compulsions and pain.”',
    plain:
      'Small trials are encouraging for anxiety and compulsions. For trauma one small trial was positive and a larger one not. For some pain there is weak evidence.',
    against:
      'Risks: rising blood pressure, dissociation, dependence, and with long or frequent use damage to the bladder. Long-term safety has hardly been studied.',
  },
  serotoninIsInhibitory: {
    claim: '“Serotonin is inhibitory.”',
    plain: 'The receptor decides: through 1A it quietens the same cortical cell that it excites through 2A.',
    against: 'There is nothing to save in the sentence but the question “at which receptor?”.',
  },
  trillionsOfNeurons: {
    claim: '“The brain has trillions of neurons.”',
    plain:
      'About 86 billion, and as many other cells. Synapses are what is counted in trillions: over a hundred in the cortex alone.',
    against: 'Counts differ by some per cent between people, not a hundredfold.',
  },
  resetsTheNetwork: {
    claim: '“Ketamine resets the network.”',
    plain:
      'A metaphor. After one infusion most are back where they were within one or two weeks; after six, half within three weeks, unless treatment goes on.',
    against:
      'A reset would last and would leave nothing behind. What grew fades, and what stress changed in the amygdala stays.',
  },
  worksThroughOpioids: {
    claim: '“Ketamine works through opioids.”',
    plain: 'In twelve patients naltrexone, which blocks opioid receptors, took most of ketamine’s effect on mood away.',
    against:
      'In five others with alcohol problems it took nothing away. Both studies are tiny. Needing a healthy opioid system isn’t the same as being an opioid.',
  },
  rBetterThanS: {
    claim: '“The R form of ketamine is better than the S form.”',
    plain:
      'In mice R lasts longer with fewer side effects. In people S is the one that was tested and approved, as a nasal spray.',
    against:
      'A first small trial of R against placebo found no difference. Nobody has compared the two well in patients.',
  },
}
