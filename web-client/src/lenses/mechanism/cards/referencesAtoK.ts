/** Literature of the evidence cards, first authors A to K: what to look for, and its DOI. */

export const A_TO_K = {
  abdallah2017: [
    'Abdallah CG et al. 2017. Ketamine treatment and global brain connectivity in major depression. Neuropsychopharmacology 42:1210–1219.',
    '10.1038/npp.2016.186',
  ],
  abdallah2018: [
    'Abdallah CG et al. 2018. The effects of ketamine on prefrontal glutamate neurotransmission in healthy and depressed subjects. Neuropsychopharmacology 43:2154–2160.',
    '10.1038/s41386-018-0136-3',
  ],
  abdallah2020: [
    'Abdallah CG et al. 2020. Modulation of the antidepressant effects of ketamine by the mTORC1 inhibitor rapamycin. Neuropsychopharmacology 45:990–997.',
    '10.1038/s41386-020-0644-9',
  ],
  abdallah2022: [
    'Abdallah CG et al. 2022. Dose-related effects of ketamine for antidepressant-resistant symptoms of posttraumatic stress disorder in veterans and active duty military. Neuropsychopharmacology 47:1574–1581.',
    '10.1038/s41386-022-01266-9',
  ],
  adhikari2020: [
    'Adhikari BM et al. 2020. Effects of ketamine and midazolam on resting state connectivity and comparison with ENIGMA connectivity deficit patterns in schizophrenia. Hum Brain Mapp 41:767–778.',
    '10.1002/hbm.24838',
  ],
  akeju2016: [
    'Akeju O et al. 2016. Electroencephalogram signatures of ketamine anesthesia-induced unconsciousness. Clin Neurophysiol 127:2414–2422.',
    '10.1016/j.clinph.2016.03.005',
  ],
  araneda1991: [
    'Araneda R, Andrade R. 1991. 5-Hydroxytryptamine2 and 5-hydroxytryptamine1A receptors mediate opposing responses on membrane excitability in rat association cortex. Neuroscience 40:399–412.',
    '10.1016/0306-4522(91)90128-B',
  ],
  attwell2005: [
    'Attwell D, Gibb A. 2005. Neuroenergetics and the kinetic design of excitatory synapses. Nat Rev Neurosci 6:841–849.',
    '10.1038/nrn1784',
  ],
  autry2011: [
    'Autry AE et al. 2011. NMDA receptor blockade at rest triggers rapid behavioural antidepressant responses. Nature 475:91–95.',
    '10.1038/nature10130',
  ],
  azevedo2009: [
    'Azevedo FAC et al. 2009. Equal numbers of neuronal and nonneuronal cells make the human brain an isometrically scaled-up primate brain. J Comp Neurol 513:532–541.',
    '10.1002/cne.21974',
  ],
  banasr2010: [
    'Banasr M et al. 2010. Glial pathology in an animal model of depression: reversal of stress-induced cellular, metabolic and behavioral deficits by the glutamate-modulating drug riluzole. Mol Psychiatry 15:501–511.',
    '10.1038/mp.2008.106',
  ],
  benveniste1984: [
    'Benveniste H, Drejer J, Schousboe A, Diemer NH. 1984. Elevation of the extracellular concentrations of glutamate and aspartate in rat hippocampus during transient cerebral ischemia. J Neurochem 43:1369–1374.',
    '10.1111/j.1471-4159.1984.tb05396.x',
  ],
  berman2000: [
    'Berman RM et al. 2000. Antidepressant effects of ketamine in depressed patients. Biol Psychiatry 47:351–354.',
    '10.1016/S0006-3223(99)00230-9',
  ],
  bliss1973: [
    'Bliss TVP, Lømo T. 1973. Long-lasting potentiation of synaptic transmission in the dentate area of the anaesthetized rabbit following stimulation of the perforant path. J Physiol 232:331–356.',
    '10.1113/jphysiol.1973.sp010273',
  ],
  bliss1993: [
    'Bliss TVP, Collingridge GL. 1993. A synaptic model of memory: long-term potentiation in the hippocampus. Nature 361:31–39.',
    '10.1038/361031a0',
  ],
  borst1996: [
    'Borst JGG, Sakmann B. 1996. Calcium influx and transmitter release in a fast CNS synapse. Nature 383:431–434.',
    '10.1038/383431a0',
  ],
  boyle2005: [
    'Boyle MP et al. 2005. Acquired deficit of forebrain glucocorticoid receptor produces depression-like changes in adrenal axis regulation and behavior. PNAS 102:473–478.',
    '10.1073/pnas.0406458102',
  ],
  brown2005: [
    'Brown SM, Henning S, Wellman CL. 2005. Mild, short-term stress alters dendritic morphology in rat medial prefrontal cortex. Cereb Cortex 15:1714–1722.',
    '10.1093/cercor/bhi048',
  ],
  casarotto2021: [
    'Casarotto PC et al. 2021. Antidepressant drugs act by directly binding to TRKB neurotrophin receptors. Cell 184:1299–1313.',
    '10.1016/j.cell.2021.01.034',
  ],
  castren2013: [
    'Castrén E, Hen R. 2013. Neuronal plasticity and antidepressant actions. Trends Neurosci 36:259–267.',
    '10.1016/j.tins.2012.12.010',
  ],
  celada2013: [
    'Celada P, Puig MV, Artigas F. 2013. Serotonin modulation of cortical neurons and networks. Front Integr Neurosci 7:25.',
    '10.3389/fnint.2013.00025',
  ],
  chen2009: [
    'Chen X, Shu S, Bayliss DA. 2009. HCN1 channel subunits are a molecular substrate for hypnotic actions of ketamine. J Neurosci 29:600–609.',
    '10.1523/JNEUROSCI.3481-08.2009',
  ],
  choi1987: [
    'Choi DW, Maulucci-Gedde M, Kriegstein AR. 1987. Glutamate neurotoxicity in cortical cell culture. J Neurosci 7:357–368.',
    '10.1523/JNEUROSCI.07-02-00357.1987',
  ],
  chowdhury2017: [
    'Chowdhury GMI et al. 2017. Transiently increased glutamate cycling in rat PFC is associated with rapid onset of antidepressant-like effects. Mol Psychiatry 22:120–126.',
    '10.1038/mp.2016.34',
  ],
  clements1992: [
    'Clements JD, Lester RAJ, Tong G, Jahr CE, Westbrook GL. 1992. The time course of glutamate in the synaptic cleft. Science 258:1498–1501.',
    '10.1126/science.1359647',
  ],
  cohen2018: [
    'Cohen SP et al. 2018. Consensus guidelines on the use of intravenous ketamine infusions for chronic pain. Reg Anesth Pain Med 43:521–546.',
    '10.1097/AAP.0000000000000808',
  ],
  daly2018: [
    'Daly EJ et al. 2018. Efficacy and safety of intranasal esketamine adjunctive to oral antidepressant therapy in treatment-resistant depression: a randomized clinical trial. JAMA Psychiatry 75:139–148.',
    '10.1001/jamapsychiatry.2017.3739',
  ],
  danbolt2001: ['Danbolt NC. 2001. Glutamate uptake. Prog Neurobiol 65:1–105.', '10.1016/S0301-0082(00)00067-8'],
  dickerson2004: [
    'Dickerson SS, Kemeny ME. 2004. Acute stressors and cortisol responses: a theoretical integration and synthesis of laboratory research. Psychol Bull 130:355–391.',
    '10.1037/0033-2909.130.3.355',
  ],
  duman2012: [
    'Duman RS, Aghajanian GK. 2012. Synaptic dysfunction in depression: potential therapeutic targets. Science 338:68–72.',
    '10.1126/science.1222939',
  ],
  ebert1997: [
    'Ebert B, Mikkelsen S, Thorkildsen C, Borgbjerg FM. 1997. Norketamine, the main metabolite of ketamine, is a non-competitive NMDA receptor antagonist in the rat cortex and spinal cord. Eur J Pharmacol 333:99–104.',
    '10.1016/S0014-2999(97)01116-3',
  ],
  farmer2020: [
    'Farmer CA et al. 2020. Ketamine metabolites, clinical response, and gamma power in a randomized, placebo-controlled, crossover trial for treatment-resistant major depression. Neuropsychopharmacology 45:1398–1404.',
    '10.1038/s41386-020-0663-6',
  ],
  farrant2005: [
    'Farrant M, Nusser Z. 2005. Variations on an inhibitory theme: phasic and tonic activation of GABA-A receptors. Nat Rev Neurosci 6:215–229.',
    '10.1038/nrn1625',
  ],
  fava2020: [
    'Fava M et al. 2020. Double-blind, placebo-controlled, dose-ranging trial of intravenous ketamine as adjunctive therapy in treatment-resistant depression (TRD). Mol Psychiatry 25:1592–1603.',
    '10.1038/s41380-018-0256-5',
  ],
  feder2014: [
    'Feder A et al. 2014. Efficacy of intravenous ketamine for treatment of chronic posttraumatic stress disorder: a randomized clinical trial. JAMA Psychiatry 71:681–688.',
    '10.1001/jamapsychiatry.2014.62',
  ],
  gerhard2020: [
    'Gerhard DM et al. 2020. GABA interneurons are the cellular trigger for ketamine’s rapid antidepressant actions. J Clin Invest 130:1336–1349.',
    '10.1172/JCI130808',
  ],
  glue2017: [
    'Glue P et al. 2017. Ketamine’s dose-related effects on anxiety symptoms in patients with treatment refractory anxiety disorders. J Psychopharmacol 31:1302–1305.',
    '10.1177/0269881117705089',
  ],
  hardingham2010: [
    'Hardingham GE, Bading H. 2010. Synaptic versus extrasynaptic NMDA receptor signalling: implications for neurodegenerative disorders. Nat Rev Neurosci 11:682–696.',
    '10.1038/nrn2911',
  ],
  holmes2019: [
    'Holmes SE et al. 2019. Lower synaptic density is associated with depression severity and network alterations. Nat Commun 10:1529.',
    '10.1038/s41467-019-09562-7',
  ],
  holmes2022: [
    'Holmes SE et al. 2022. Imaging the effect of ketamine on synaptic density (SV2A) in the living brain. Mol Psychiatry 27:2273–2281.',
    '10.1038/s41380-022-01465-2',
  ],
  homayoun2007: [
    'Homayoun H, Moghaddam B. 2007. NMDA receptor hypofunction produces opposite effects on prefrontal cortex interneurons and pyramidal neurons. J Neurosci 27:11496–11500.',
    '10.1523/JNEUROSCI.2213-07.2007',
  ],
  jabaudon1999: [
    'Jabaudon D et al. 1999. Inhibition of uptake unmasks rapid extracellular turnover of glutamate of nonvesicular origin. PNAS 96:8733–8738.',
    '10.1073/pnas.96.15.8733',
  ],
  jahr1990: [
    'Jahr CE, Stevens CF. 1990. Voltage dependence of NMDA-activated macroscopic conductances predicted by single-channel kinetics. J Neurosci 10:3178–3182.',
    '10.1523/JNEUROSCI.10-09-03178.1990',
  ],
  jelovac2025: [
    'Jelovac A et al. 2025. Serial ketamine infusions as adjunctive therapy to inpatient care for depression: the KARMA-Dep 2 randomized clinical trial. JAMA Psychiatry.',
    '10.1001/jamapsychiatry.2025.3019',
  ],
  kavalali2012: [
    'Kavalali ET, Monteggia LM. 2012. Synaptic mechanisms underlying rapid antidepressant action of ketamine. Am J Psychiatry 169:1150–1156.',
    '10.1176/appi.ajp.2012.12040531',
  ],
  kendler1999: [
    'Kendler KS, Karkowski LM, Prescott CA. 1999. Causal relationship between stressful life events and the onset of major depression. Am J Psychiatry 156:837–841.',
    '10.1176/ajp.156.6.837',
  ],
  kirschbaum1993: [
    'Kirschbaum C, Pirke KM, Hellhammer DH. 1993. The ’Trier Social Stress Test’: a tool for investigating psychobiological stress responses in a laboratory setting. Neuropsychobiology 28:76–81.',
    '10.1159/000119004',
  ],
  kraus2020: [
    'Kraus C et al. 2020. Evaluating global brain connectivity as an imaging marker for depression: influence of preprocessing strategies and placebo-controlled ketamine treatment. Neuropsychopharmacology 45:982–989.',
    '10.1038/s41386-020-0624-0',
  ],
} as const
