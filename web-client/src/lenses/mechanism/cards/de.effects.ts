/** The evidence cards of growth, of what comes of it, and of what is often read, in German. */

import type { WordsOf } from '.'

export const effectsDe: WordsOf<'growth' | 'outcome' | 'claims'> = {
  ampaIsNeeded: {
    claim: 'Ohne AMPA-Rezeptoren wirkt Ketamin nicht.',
    plain:
      'Bei Mäusen und in Kulturen nimmt NBQX, das AMPA-Rezeptoren schließt, die Wirkung auf Verhalten und BDNF weg.',
    against:
      'Eine Maus, die länger schwimmt, ist kein Mensch, dem es besser geht. NBQX kann man Patienten nicht geben.',
  },
  bdnfIsNeeded: {
    claim: 'Ketamin braucht BDNF.',
    plain:
      'Mäusen ohne BDNF, oder mit der menschlichen Met-Variante, die weniger freisetzt, wachsen nach Ketamin keine Dornen. Antikörper dagegen heben die Wirkung auf.',
    against:
      'Bei Menschen ist der Einfluss der Met-Variante unsicher. Vielleicht bindet Ketamin auch selbst an den Rezeptor von BDNF.',
  },
  mtorIsNeeded: {
    claim: 'Ketamin braucht mTOR.',
    plain: 'Bei Ratten verhindert Rapamycin im präfrontalen Cortex neue Synapsen und die Wirkung auf das Verhalten.',
    against:
      'Bei Patienten hob geschlucktes Rapamycin vor Ketamin die Wirkung nicht auf; nach zwei Wochen ging es damit sogar mehr von ihnen gut. Vielleicht kam zu wenig ins Gehirn. Das Modell hat beides.',
  },
  synapsesRegrow: {
    claim: 'Ketamin lässt verlorene Synapsen nachwachsen.',
    plain:
      'Bei gestressten Mäusen kamen binnen eines Tages Dornen zurück, viele dort, wo sie verloren waren. Das Verhalten besserte sich vorher, hielt aber nicht, wenn man die neuen Dornen löschte.',
    against:
      'Bei Menschen fand eine erste Messung der Synapsen nach einem Tag keine Änderung, vielleicht aber bei denen, die wenige hatten.',
  },
  receptorsComeFirst: {
    claim: 'Vorhandene Synapsen werden in Stunden stärker, bevor neue wachsen.',
    plain:
      'In Schnitten des Hippocampus macht Ketamin Synapsen binnen einer Stunde deutlich stärker, durch neue AMPA-Rezeptoren. Das könnte die frühe Erleichterung sein.',
    against: 'Aus Hirnschnitten und Mäusen. Bei Menschen gibt es nur indirekte Zeichen.',
  },
  learningWindow: {
    claim: 'Nach Ketamin steht ein Fenster zum Lernen offen.',
    plain:
      'Antidepressiva bringen bei Tieren eine Art jugendlicher Plastizität zurück. In einer Studie folgten auf Ketamin vier Tage Übungen am Rechner zum Selbstwert: Damit hielt die Wirkung einen Monat, ohne verblasste sie.',
    against:
      'Eine Studie, eine Art von Übung. Plastizität hat keine Richtung: Was immer geübt wird, kann stärker werden.',
  },

  connectivityReturns: {
    claim: 'Präfrontale Konnektivität ist bei Depression niedrig und kehrt mit Ketamin zurück.',
    plain:
      'Eine erste Studie fand bei Patienten niedrige globale Konnektivität und einen Tag nach Ketamin normale Werte.',
    against:
      'Eine spätere fand das nicht und zeigte, wie sehr das Ergebnis davon abhängt, wie man die Bilder bereinigt.',
  },
  defaultModeRelief: {
    claim: '„Dass das Ruhenetz leiser wird, bringt die Erleichterung.“',
    plain:
      'Einen Tag nach Ketamin hängt dieses Netz weniger zusammen, und es hat mit dem Nachdenken über sich selbst zu tun.',
    against:
      'Midazolam macht es auch leiser und hilft nicht ebenso. In der größten Stichprobe waren die Verbindungen darin bei Depressiven schwächer, nicht stärker.',
  },
  stressBringsDepression: {
    claim: 'Belastende Ereignisse lösen Depressionen aus.',
    plain:
      'Bei Zwillingen vervielfachte ein schweres Ereignis die Wahrscheinlichkeit einer Depression im Monat danach; ein guter Teil davon ist Ursache, nicht bloß Anfälligkeit für beides.',
    against:
      'Die meisten werden nach einem solchen Ereignis nicht krank. Der Index hier ist eine Modellgröße, keine klinische Skala.',
  },
  fewerSynapsesMoreSymptoms: {
    claim: 'Weniger Synapsen bedeuten mehr Beschwerden.',
    plain:
      'Menschen mit schwerer Depression hatten in der Aufnahme weniger von einem Marker für Synapsen, und je weniger, desto schlechter ging es ihnen. Eine ganze Theorie der Depression ruht darauf.',
    against:
      'Eine kleine Studie, und leichter Erkrankte unterschieden sich nicht. Was Ursache ist und was Folge, kann sie nicht sagen.',
  },
  ketamineRelievesDepression: {
    claim: 'Eine niedrige Dosis lindert Depression binnen Stunden.',
    plain:
      'In vielen Studien bei Depression gezeigt, der anderes nicht hilft, gegen Kochsalz und gegen Midazolam: Etwa die Hälfte spricht binnen eines Tages an.',
    against:
      'Die meisten erraten, was sie bekamen. Eine Studie mit acht Gaben in der Klinik fand keinen klaren Vorteil vor Midazolam. Eine Gabe hält Tage.',
  },
  expectancyHelps: {
    claim: 'Hilfe zu erwarten hilft.',
    plain:
      'In Studien zu Antidepressiva geht es etwa einem Drittel mit Placebo besser, jedes Jahrzehnt mehr. Als Ketamin unter Narkose gegeben wurde, sodass es niemand spürte, besserten sich beide Gruppen gleich.',
    against:
      'Nicht alles ist Erwartung: Manchen geht es von selbst besser. Wie vielen, sagt keine Studie ohne unbehandelte Gruppe.',
  },

  safeForAnxietyAndPain: {
    claim: '„Ketamin ist sicher und wirksam bei Angst, Trauma, Zwang und Schmerz.“',
    plain:
      'Kleine Studien machen Hoffnung bei Angst und Zwang. Bei Trauma fiel eine kleine Studie gut aus, eine größere nicht. Für manche Schmerzen gibt es schwache Belege.',
    against:
      'Risiken: steigender Blutdruck, Dissoziation, Abhängigkeit und bei langem oder häufigem Gebrauch Schäden der Blase. Die Sicherheit auf lange Sicht ist kaum untersucht.',
  },
  serotoninIsInhibitory: {
    claim: '„Serotonin ist hemmend.“',
    plain: 'Der Rezeptor entscheidet: Über 1A dämpft es dieselbe Rindenzelle, die es über 2A erregt.',
    against: 'Zu retten ist an dem Satz nur die Frage „an welchem Rezeptor?“.',
  },
  trillionsOfNeurons: {
    claim: '„Das Gehirn hat Billionen Nervenzellen.“',
    plain:
      'Etwa 86 Milliarden, und ebenso viele andere Zellen. In Billionen zählt man Synapsen: über hundert allein in der Rinde.',
    against: 'Zählungen unterscheiden sich zwischen Menschen um einige Prozent, nicht um das Hundertfache.',
  },
  resetsTheNetwork: {
    claim: '„Ketamin setzt das Netz zurück.“',
    plain:
      'Eine Metapher. Nach einer Infusion sind die meisten in ein bis zwei Wochen wieder, wo sie waren; nach sechs die Hälfte in drei Wochen, wenn die Behandlung nicht weitergeht.',
    against:
      'Ein Zurücksetzen bliebe und ließe nichts zurück. Was wuchs, verblasst, und was Stress in der Amygdala verändert hat, bleibt.',
  },
  worksThroughOpioids: {
    claim: '„Ketamin wirkt über Opioide.“',
    plain:
      'Bei zwölf Patienten nahm Naltrexon, das Opioidrezeptoren blockiert, den größten Teil der Wirkung auf die Stimmung weg.',
    against:
      'Bei fünf anderen mit Alkoholproblemen nahm es nichts weg. Beide Studien sind winzig. Ein gesundes Opioidsystem zu brauchen heißt nicht, ein Opioid zu sein.',
  },
  rBetterThanS: {
    claim: '„Die R-Form von Ketamin ist besser als die S-Form.“',
    plain:
      'Bei Mäusen wirkt R länger und mit weniger Nebenwirkungen. Bei Menschen ist S die geprüfte und zugelassene Form, als Nasenspray.',
    against:
      'Eine erste kleine Studie von R gegen Placebo fand keinen Unterschied. Gut verglichen hat die beiden bei Patienten niemand.',
  },
}
