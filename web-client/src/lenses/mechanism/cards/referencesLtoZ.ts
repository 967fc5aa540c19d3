/** Literature of the evidence cards, first authors L to Z: what to look for, and its DOI. */

export const L_TO_Z = {
  leal2023: [
    'Leal GC et al. 2023. Arketamine as adjunctive therapy for treatment-resistant depression: a placebo-controlled pilot study. J Affect Disord 330:7–15.',
    '10.1016/j.jad.2023.02.151',
  ],
  lepack2014: [
    'Lepack AE et al. 2014. BDNF release is required for the behavioral actions of ketamine. Int J Neuropsychopharmacol 18:pyu033.',
    '10.1093/ijnp/pyu033',
  ],
  li2010: [
    'Li N et al. 2010. mTOR-dependent synapse formation underlies the rapid antidepressant effects of NMDA antagonists. Science 329:959–964.',
    '10.1126/science.1190287',
  ],
  lii2023: [
    'Lii TR et al. 2023. Randomized trial of ketamine masked by surgical anesthesia in patients with depression. Nat Ment Health 1:876–886.',
    '10.1038/s44220-023-00140-x',
  ],
  liston2009: [
    'Liston C, McEwen BS, Casey BJ. 2009. Psychosocial stress reversibly disrupts prefrontal processing and attentional control. PNAS 106:912–917.',
    '10.1073/pnas.0807041106',
  ],
  liu2012: [
    'Liu RJ et al. 2012. Brain-derived neurotrophic factor Val66Met allele impairs basal and ketamine-stimulated synaptogenesis in prefrontal cortex. Biol Psychiatry 71:996–1005.',
    '10.1016/j.biopsych.2011.09.030',
  ],
  maeng2008: [
    'Maeng S et al. 2008. Cellular mechanisms underlying the antidepressant effects of ketamine: role of α-amino-3-hydroxy-5-methylisoxazole-4-propionic acid receptors. Biol Psychiatry 63:349–352.',
    '10.1016/j.biopsych.2007.05.028',
  ],
  mcewen1998: [
    'McEwen BS. 1998. Protective and damaging effects of stress mediators. N Engl J Med 338:171–179.',
    '10.1056/NEJM199801153380307',
  ],
  modasava2019: [
    'Moda-Sava RN et al. 2019. Sustained rescue of prefrontal circuit dysfunction by antidepressant-induced spine formation. Science 364:eaat8078.',
    '10.1126/science.aat8078',
  ],
  moghaddam1993: [
    'Moghaddam B. 1993. Stress preferentially increases extraneuronal levels of excitatory amino acids in the prefrontal cortex. J Neurochem 60:1650–1657.',
    '10.1111/j.1471-4159.1993.tb13387.x',
  ],
  moghaddam1997: [
    'Moghaddam B, Adams B, Verma A, Daly D. 1997. Activation of glutamatergic neurotransmission by ketamine. J Neurosci 17:2921–2927.',
    '10.1523/JNEUROSCI.17-08-02921.1997',
  ],
  molendijk2014: [
    'Molendijk ML et al. 2014. Serum BDNF concentrations as peripheral manifestations of depression: evidence from a systematic review and meta-analyses on 179 associations. Mol Psychiatry 19:791–800.',
    '10.1038/mp.2013.105',
  ],
  muller2001: [
    'Müller MB et al. 2001. Neither major depression nor glucocorticoid treatment affects the cellular integrity of the human hippocampus. Eur J Neurosci 14:1603–1612.',
    '10.1046/j.0953-816x.2001.01784.x',
  ],
  murrough2013: [
    'Murrough JW et al. 2013. Antidepressant efficacy of ketamine in treatment-resistant major depression: a two-site randomized controlled trial. Am J Psychiatry 170:1134–1142.',
    '10.1176/appi.ajp.2013.13030392',
  ],
  murroughRepeated2013: [
    'Murrough JW et al. 2013. Rapid and longer-term antidepressant effects of repeated ketamine infusions in treatment-resistant major depression. Biol Psychiatry 74:250–256.',
    '10.1016/j.biopsych.2012.06.022',
  ],
  nosyreva2013: [
    'Nosyreva E et al. 2013. Acute suppression of spontaneous neurotransmission drives synaptic potentiation. J Neurosci 33:6990–7002.',
    '10.1523/JNEUROSCI.4998-12.2013',
  ],
  olney1969: [
    'Olney JW. 1969. Brain lesions, obesity, and other disturbances in mice treated with monosodium glutamate. Science 164:719–721.',
    '10.1126/science.164.3880.719',
  ],
  pakkenberg2003: [
    'Pakkenberg B et al. 2003. Aging and the human neocortex. Exp Gerontol 38:95–99.',
    '10.1016/S0531-5565(02)00151-1',
  ],
  popoli2012: [
    'Popoli M, Yan Z, McEwen BS, Sanacora G. 2012. The stressed synapse: the impact of stress and glucocorticoids on glutamate transmission. Nat Rev Neurosci 13:22–37.',
    '10.1038/nrn3138',
  ],
  price2022: [
    'Price RB et al. 2022. A novel, brief, fully automated intervention to extend the antidepressant effect of a single ketamine infusion: a randomized clinical trial. Am J Psychiatry 179:959–968.',
    '10.1176/appi.ajp.20220216',
  ],
  radley2005: [
    'Radley JJ et al. 2005. Reversibility of apical dendritic retraction in the rat medial prefrontal cortex following repeated stress. Exp Neurol 196:199–203.',
    '10.1016/j.expneurol.2005.07.008',
  ],
  radley2006: [
    'Radley JJ et al. 2006. Repeated stress induces dendritic spine loss in the rat medial prefrontal cortex. Cereb Cortex 16:313–320.',
    '10.1093/cercor/bhi104',
  ],
  rodriguez2013: [
    'Rodriguez CI et al. 2013. Randomized controlled crossover trial of ketamine in obsessive-compulsive disorder: proof-of-concept. Neuropsychopharmacology 38:2475–2483.',
    '10.1038/npp.2013.150',
  ],
  rudolph1999: [
    'Rudolph U et al. 1999. Benzodiazepine actions mediated by specific γ-aminobutyric acid(A) receptor subtypes. Nature 401:796–800.',
    '10.1038/44579',
  ],
  sah1989: [
    'Sah P, Hestrin S, Nicoll RA. 1989. Tonic activation of NMDA receptors by ambient glutamate enhances excitability of neurons. Science 246:815–818.',
    '10.1126/science.2573153',
  ],
  sapolsky1986: [
    'Sapolsky RM, Krey LC, McEwen BS. 1986. The neuroendocrinology of stress and aging: the glucocorticoid cascade hypothesis. Endocr Rev 7:284–301.',
    '10.1210/edrv-7-3-284',
  ],
  scheidegger2012: [
    'Scheidegger M et al. 2012. Ketamine decreases resting state functional network connectivity in healthy subjects: implications for antidepressant drug action. PLoS ONE 7:e44799.',
    '10.1371/journal.pone.0044799',
  ],
  schmaal2016: [
    'Schmaal L et al. 2016. Subcortical brain alterations in major depressive disorder: findings from the ENIGMA Major Depressive Disorder working group. Mol Psychiatry 21:806–812.',
    '10.1038/mp.2015.69',
  ],
  shirayama2018: [
    'Shirayama Y, Hashimoto K. 2018. Lack of antidepressant effects of (2R,6R)-hydroxynorketamine in a rat learned helplessness model: comparison with (R)-ketamine. Int J Neuropsychopharmacol 21:84–88.',
    '10.1093/ijnp/pyx108',
  ],
  short2018: [
    'Short B, Fong J, Galvez V, Shelker W, Loo CK. 2018. Side-effects associated with ketamine use in depression: a systematic review. Lancet Psychiatry 5:65–78.',
    '10.1016/S2215-0366(17)30272-9',
  ],
  singh2016: [
    'Singh JB et al. 2016. A double-blind, randomized, placebo-controlled, dose-frequency study of intravenous ketamine in patients with treatment-resistant depression. Am J Psychiatry 173:816–826.',
    '10.1176/appi.ajp.2016.16010037',
  ],
  smith1995: [
    'Smith MA, Makino S, Kvetnansky R, Post RM. 1995. Stress and glucocorticoids affect the expression of brain-derived neurotrophic factor and neurotrophin-3 mRNAs in the hippocampus. J Neurosci 15:1768–1777.',
    '10.1523/JNEUROSCI.15-03-01768.1995',
  ],
  timmerman1997: [
    'Timmerman W, Westerink BHC. 1997. Brain microdialysis of GABA and glutamate: what does it signify? Synapse 27:242–261.',
    '10.1002/(SICI)1098-2396(199711)27:3<242::AID-SYN9>3.0.CO;2-D',
  ],
  treccani2014: [
    'Treccani G et al. 2014. Stress and corticosterone increase the readily releasable pool of glutamate vesicles in synaptic terminals of prefrontal and frontal cortex. Mol Psychiatry 19:433–443.',
    '10.1038/mp.2014.5',
  ],
  vyas2002: [
    'Vyas A, Mitra R, Shankaranarayana Rao BS, Chattarji S. 2002. Chronic stress induces contrasting patterns of dendritic remodeling in hippocampal and amygdaloid neurons. J Neurosci 22:6810–6818.',
    '10.1523/JNEUROSCI.22-15-06810.2002',
  ],
  vyas2004: [
    'Vyas A, Pillai AG, Chattarji S. 2004. Recovery after chronic stress fails to reverse amygdaloid neuronal hypertrophy and enhanced anxiety-like behavior. Neuroscience 128:667–673.',
    '10.1016/j.neuroscience.2004.07.013',
  ],
  walsh2002: [
    'Walsh BT, Seidman SN, Sysko R, Gould M. 2002. Placebo response in studies of major depression: variable, substantial, and growing. JAMA 287:1840–1847.',
    '10.1001/jama.287.14.1840',
  ],
  wang2013: [
    'Wang M, Yang Y, Wang CJ, et al. 2013. NMDA receptors subserve persistent neuronal firing during working memory in dorsolateral prefrontal cortex. Neuron 77:736–749.',
    '10.1016/j.neuron.2012.12.032',
  ],
  widman2018: [
    'Widman AJ, McMahon LL. 2018. Disinhibition of CA1 pyramidal cells by low-dose ketamine and other antagonists with rapid antidepressant efficacy. PNAS 115:E3007–E3016.',
    '10.1073/pnas.1718883115',
  ],
  wilkinson2019: [
    'Wilkinson ST et al. 2019. Impact of midazolam vs. saline on effect size estimates in controlled trials of ketamine as a rapid-acting antidepressant. Neuropsychopharmacology 44:1233–1238.',
    '10.1038/s41386-019-0317-8',
  ],
  williams2018: [
    'Williams NR et al. 2018. Attenuation of antidepressant effects of ketamine by opioid receptor antagonism. Am J Psychiatry 175:1205–1215.',
    '10.1176/appi.ajp.2018.18020138',
  ],
  yan2019: [
    'Yan CG et al. 2019. Reduced default mode network functional connectivity in patients with recurrent major depressive disorder. PNAS 116:9078–9083.',
    '10.1073/pnas.1900390116',
  ],
  yang2015: [
    'Yang C et al. 2015. R-ketamine: a rapid-onset and sustained antidepressant without psychotomimetic side effects. Transl Psychiatry 5:e632.',
    '10.1038/tp.2015.136',
  ],
  yoon2019: [
    'Yoon G, Petrakis IL, Krystal JH. 2019. Association of combined naltrexone and ketamine with depressive symptoms in a case series of patients with depression and alcohol use disorder. JAMA Psychiatry 76:337–338.',
    '10.1001/jamapsychiatry.2018.3990',
  ],
  zanos2016: [
    'Zanos P et al. 2016. NMDAR inhibition-independent antidepressant actions of ketamine metabolites. Nature 533:481–486.',
    '10.1038/nature17998',
  ],
  zanos2018: [
    'Zanos P et al. 2018. Ketamine and ketamine metabolite pharmacology: insights into therapeutic mechanisms. Pharmacol Rev 70:621–660.',
    '10.1124/pr.116.015198',
  ],
  zanosGould2018: [
    'Zanos P, Gould TD. 2018. Mechanisms of ketamine action as an antidepressant. Mol Psychiatry 23:801–811.',
    '10.1038/mp.2017.255',
  ],
  zarate2006: [
    'Zarate CA Jr et al. 2006. A randomized trial of an N-methyl-D-aspartate antagonist in treatment-resistant major depression. Arch Gen Psychiatry 63:856–864.',
    '10.1001/archpsyc.63.8.856',
  ],
} as const
