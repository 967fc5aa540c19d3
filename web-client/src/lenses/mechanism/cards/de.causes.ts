/** The evidence cards of stress, glutamate and ketamine in German. */

import type { WordsOf } from '.'

export const causesDe: WordsOf<'stress' | 'glutamate' | 'ketamine'> = {
  stressRaisesCortisol: {
    claim: 'Stress erhöht Cortisol.',
    plain:
      'Wer vor Publikum reden und rechnen muss, hat binnen einer halben Stunde zwei- bis dreimal so viel Cortisol. Am meisten wirkt, beurteilt zu werden und nichts im Griff zu haben.',
    against: 'Menschen unterscheiden sich stark, manche reagieren kaum. Eine Speichelprobe sagt wenig über einen Tag.',
  },
  cortisolBrakesItself: {
    claim: 'Cortisol bremst seine eigene Ausschüttung.',
    plain:
      'Rezeptoren in Gehirn und Hirnanhangdrüse messen Cortisol und drosseln die Produktion. Mäuse ohne diese Rezeptoren im Vorderhirn behalten zu viel davon.',
    against: 'Das Modell hat eine Bremse mit einem Tempo; der Körper hat mehrere, schnelle und langsame.',
  },
  loadWearsTheBrake: {
    claim: 'Langer Stress nutzt diese Bremse ab.',
    plain:
      'Bei alten oder lange gestressten Ratten verliert der Hippocampus Rezeptoren, und Cortisol bleibt länger oben. Die Idee heißt Glukokortikoid-Kaskade; Last ist McEwens Wort für die Abnutzung.',
    against:
      'Bei Menschen ist das viel weniger klar: Nach langem Stress haben manche viel, andere wenig Cortisol. Die Zahl im Modell ist unsere.',
  },
  stressRaisesGlutamate: {
    claim: 'Akuter Stress erhöht Glutamat im präfrontalen Cortex.',
    plain:
      'Sonden in Ratten fanden unter Stress mehr Glutamat außerhalb der Zellen, am meisten präfrontal. Das Stresshormon macht mehr Vesikel bereit zur Freisetzung.',
    against:
      'Solche Sonden sind langsam und fangen nicht nur, was Synapsen freisetzen. So direkt hat es bei Menschen niemand gemessen.',
  },
  stressShrinksDendrites: {
    claim: 'Chronischer Stress lässt präfrontale Dendriten schrumpfen und kostet Dornen.',
    plain:
      'Wochen in Enge kosten Ratten ein Sechstel bis ein Drittel der Dornen präfrontaler Zellen; schon eine Woche verkürzt Äste. Medizinstudierende im Prüfungsstress waren unaufmerksamer und erholten sich in einem Monat Ruhe.',
    against:
      'Bei Menschen lassen sich im Großen nur Volumen messen, und die unterscheiden sich wenig: Der Hippocampus depressiver Menschen ist im Mittel etwa ein Prozent kleiner.',
  },
  stressKillsCells: {
    claim: '„Stress tötet Gehirnzellen.“',
    plain:
      'Er kostet Äste und Synapsen, nicht Zellen. Bei Ratten wachsen die Äste in Wochen der Ruhe nach. Gehirne von Menschen mit langer Depression oder Steroidbehandlung zeigten keinen großen Zellverlust im Hippocampus.',
    against:
      'Der Satz verwechselt Schrumpfen und Sterben. Zellen sterben massenhaft bei Schlaganfall und Verletzung, nicht nach einem harten Semester.',
  },
  stressGrowsTheAmygdala: {
    claim: 'Stress lässt in der Amygdala Verbindungen wachsen, und sie bleiben.',
    plain:
      'Derselbe Stress, der im Hippocampus der Ratte Äste verkürzt, verlängert sie in der Amygdala. Drei Wochen später hatte sich der eine erholt, die andere nicht, und die Angst auch nicht.',
    against:
      'Gesehen bei männlichen Ratten unter einer Art von Stress. Dass es bleibende Angst bei Menschen erklärt, ist ein Schluss.',
  },
  stressLowersBdnf: {
    claim: 'Stress senkt BDNF.',
    plain:
      'Bei Ratten senken Stress und Stresshormon BDNF im Hippocampus. Depressive Menschen haben im Mittel weniger davon im Blut.',
    against:
      'Blut ist nicht Gehirn: Dort stammt das meiste BDNF aus Blutplättchen. Spätere, größere Studien fanden kleinere Unterschiede.',
  },
  stressSlowsUptake: {
    claim: 'Unter langem Stress räumt die Glia Glutamat langsamer auf.',
    plain:
      'Bei gestressten Ratten setzte die präfrontale Glia weniger Glutamat um, und ein Mittel, das die Aufnahme fördert, brachte es in Ordnung.',
    against:
      'Andere Studien fanden nach Stress mehr statt weniger Transporter. Ein Viertel weniger bei voller Last ist eine Wahl des Modells.',
  },

  uptakeClearsGlutamate: {
    claim: 'Transporter der Glia halten Glutamat zwischen den Zellen niedrig.',
    plain:
      'Blockiert man sie, verdoppelt sich das Glutamat um die Zellen in Minuten, auch wenn keine Zelle feuert: Es sickert ständig etwas nach, das die Aufnahme in Schach hält.',
    against:
      'Wie niedrig der Ruhewert wirklich ist, bleibt strittig: Sonden sagen mikromolar, Hirnschnitte ein Hundertstel davon.',
  },
  firingReleasesGlutamate: {
    claim: 'Je mehr Zellen feuern, desto mehr Glutamat setzen sie frei.',
    plain:
      'Jeder Impuls öffnet Calciumkanäle in der Endigung, und Calcium setzt Vesikel frei. Das gehört zum Bestvermessenen im Gehirn.',
    against:
      'Was eine Sonde außerhalb der Zellen findet, folgt dem Feuern nur lose: Vieles davon kommt aus Glia und Stoffwechsel.',
  },
  strayGlutamateOpensNmda: {
    claim: 'Herumliegendes Glutamat öffnet ständig NMDA-Rezeptoren außerhalb der Synapsen.',
    plain:
      'Dadurch sind Zellen leichter erregbar. Im Übermaß begünstigen die Rezeptoren außerhalb der Synapsen Schaden, die innerhalb das Überleben.',
    against: 'Wie klar sich die beiden Gruppen im lebenden Gehirn trennen, ist umstritten.',
  },
  tooMuchGlutamateKills: {
    claim: 'Zu viel Glutamat tötet Nervenzellen.',
    plain:
      'Wenige Minuten mit viel Glutamat töten bis zum nächsten Tag die Hälfte der Nervenzellen in einer Schale. Ohne Durchblutung steigt Glutamat im Gehirn auf ein Vielfaches. Das heißt Exzitotoxizität.',
    against:
      'Richtig bei Verletzung, Schlaganfall und Krampfanfall. Mittel dagegen halfen Schlaganfallpatienten nicht, vielleicht weil sie zu spät kamen. Stress erreicht solche Werte nie.',
  },
  plasticityNeedsGlutamate: {
    claim: 'Synapsen brauchen Glutamat, um zu lernen.',
    plain:
      'Starker Eingang macht Synapsen für Stunden oder Wochen stärker; blockiert man NMDA-Rezeptoren, bleibt das aus. Glutamat ist kein Gift, das man am besten niedrig hält: Menge und Ort entscheiden.',
    against: 'Nichts Gewichtiges gegen den Hauptsatz. Nicht jedes Lernen braucht NMDA-Rezeptoren.',
  },
  sevenMilliseconds: {
    claim: '„Der Zyklus einer Synapse dauert sieben Millisekunden.“',
    plain:
      'Brauchbar für ein Ereignis an AMPA-Rezeptoren: etwa eine Millisekunde Verzögerung, eine bis zwei mit Glutamat im Spalt, zwei bis fünf, bis der Strom vorbei ist.',
    against:
      'NMDA-Ströme dauern eine Zehntelsekunde, ein Vesikel nachzufüllen Sekunden. Den einen Zyklus gibt es nicht.',
  },

  ketamineReleasesGlutamate: {
    claim: 'Ketamin setzt Glutamat frei, indem es NMDA-Rezeptoren blockiert.',
    plain:
      'Bei Ratten erhöht eine niedrige Dosis präfrontales Glutamat und seinen Umsatz, eine Narkosedosis nicht. Bei Menschen passt die Bildgebung dazu, indirekt.',
    against:
      'Befunde an Menschen sind wenige und uneinig. Andere Erklärungen seiner Wirkung auf die Stimmung brauchen gar keinen Schub: Ruheströme, ein Abbauprodukt, die Habenula.',
  },
  interneuronsFirst: {
    claim: 'Es blockiert zuerst hemmende Interneurone und befreit so die Pyramidenzellen.',
    plain:
      'Bei Ratten dämpft ein NMDA-Blocker Interneurone, danach feuern Pyramidenzellen mehr. Mäuse, deren Interneuronen ein Teil des Rezeptors fehlt, sprechen auf Ketamin nicht mehr an.',
    against:
      'Warum gerade Interneurone zuerst, ist offen: die Bauart ihrer Rezeptoren oder dass sie mehr feuern. Es ist eine Hypothese; schaltet sie ab und seht.',
  },
  restingNmdaBlock: {
    claim: 'NMDA-Ruheströme zu blockieren macht unmittelbar BDNF.',
    plain:
      'Bei Mäusen löst der Block der Ströme einzelner Vesikel eine Bremse der Eiweißherstellung, auch der von BDNF, ganz ohne Schub.',
    against:
      'Auch Memantin blockiert NMDA-Rezeptoren und half depressiven Menschen nicht. Andere finden, dass es den Schub braucht.',
  },
  hnkIsTheDrug: {
    claim: '„Das eigentliche Mittel ist das Abbauprodukt Hydroxynorketamin.“',
    plain:
      'Bei Mäusen wirkte HNK wie Ketamin, ohne NMDA-Rezeptoren zu blockieren, und ein Ketamin, aus dem weniger HNK wird, wirkte schwächer.',
    against:
      'Eine andere Gruppe fand bei Ratten keine Wirkung. Bei Patienten ging mehr HNK mit schwächerem, nicht mit stärkerem Ansprechen einher.',
  },
  norketamineHelps: {
    claim: 'Auch Norketamin blockiert NMDA-Rezeptoren, schwächer.',
    plain:
      'Der Körper macht aus viel Ketamin Norketamin. Es bindet an derselben Stelle einige Male schwächer und bleibt Stunden. Geschluckt gibt es mehr davon als von Ketamin.',
    against:
      'Das Modell zählt es als ein Drittel Ketamin. Der wahre Faktor hängt vom Rezeptor ab und davon, welches Spiegelbild es ist.',
  },
  pyramidsAreBlockedToo: {
    claim: 'Bei höheren Dosen werden Pyramidenzellen selbst blockiert.',
    plain:
      'Ihre NMDA-Rezeptoren hält in Ruhe Magnesium zu; sie öffnen sich, wenn die Zelle erregt ist, etwa während man sich etwas merkt. Blockiert man sie bei Affen, verstummen solche Zellen.',
    against:
      'Die zwei Blockkurven, für Interneurone und Pyramidenzellen, sind die Art des Modells, „Interneurone zuerst“ zu sagen; so gemessen hat sie niemand.',
  },
  highDosesPutToSleep: {
    claim: 'Hohe Dosen machen bewusstlos.',
    plain:
      'Bei etwa dem Zehnfachen des Blutspiegels gegen Depression ist man bewusstlos, mit langsamen Wellen und Schüben schneller im EEG. Bei Mäusen haben HCN1-Kanäle daran Anteil.',
    against: 'Was genau bewusstlos macht, ist offen. Der Thalamus des Modells ist eine einzige Zahl.',
  },
  onlyLowDosesHelp: {
    claim: '„Nur niedrige Dosen helfen.“',
    plain:
      'Bei Ratten erhöhen niedrige Dosen Glutamat und stoßen Wachstum an, hohe nicht. Bei Menschen waren 0,5 und 1,0 mg/kg beide besser als Midazolam, 0,1 und 0,2 weniger deutlich.',
    against:
      'Das umgekehrte U stammt von Nagern und aus Narkosedosen. In dem Bereich, den Patienten bekommen, ist mehr für die Stimmung nicht schlechter; wohl aber bei Nebenwirkungen.',
  },
  deepBlockLeavesTheCellDeaf: {
    claim: 'Nach tiefem Block antworten Zellen nicht auf den niedrigen Spiegel danach.',
    plain:
      'Eine Narkosedosis kommt beim Abklingen durch den niedrigen Bereich. Bei Ratten stößt sie trotzdem kein Wachstum an; etwas muss die Zellen am Antworten hindern. Das Modell sagt es mit einer Größe.',
    against:
      'Diese Größe hat niemand gefunden. Sie ist unsere Vereinfachung. Dass Ketamin unter Narkose Menschen nicht mehr half als Placebo, kann auch an der Erwartung liegen.',
  },
  midazolamBoostsGaba: {
    claim: 'Midazolam verlängert GABA-Ströme.',
    plain:
      'Es bindet an GABA-A-Rezeptoren und hält sie länger offen: beruhigt, macht müde, nimmt Erinnerung. Studien nutzen es als Vergleich, den man spürt.',
    against: 'Nichts Gewichtiges. Als Vergleich täuscht es die meisten Patienten trotzdem nicht.',
  },
}
