import type { AccessTexts } from './accessTexts'

/** Texts of help and access. */
export const accessDe: AccessTexts = {
  'access.now': 'Was das Gehirn jetzt tut',
  'access.region': 'Region',
  'access.pyramidal': 'Pyramidenzellen, Spikes/s',
  'access.interneurons': 'Interneurone, Spikes/s',
  'access.synapses': 'Synapsen, % von Ruhe',
  'access.dead': 'Tote Zellen, %',
  'access.sound': 'Die Raten hören',
  'access.sound.on': 'Ton',
  'access.sound.note':
    'Die tiefe Stimme sind die Pyramidenzellen, die hohe die Interneurone. Die doppelte Rate klingt eine Oktave höher und lauter; Zellen, die schweigen, hört man nicht. Die Töne sind aus Raten gemacht: So klingen Neurone nicht.',
  'access.sound.region': 'Region, die man hört',
  'access.sound.volume': 'Lautstärke',
  'access.sound.heard':
    'Man hört {region}: Pyramidenzellen mit {pyramidal}, Interneurone mit {interneurons} Spikes je Sekunde.',
  'access.sound.impossible': 'Dieser Browser kann hier keinen Ton machen.',
  'access.keys': 'Tasten',
  'access.keys.tab': 'Zum nächsten Bedienelement, oder zurück',
  'access.keys.arrows': 'Regler bewegen; Linse wählen; Gehirn drehen',
  'access.keys.fine': 'Regler fein bewegen',
  'access.keys.ends': 'Regler an sein Ende bewegen',
  'access.keys.close': 'Dialog oder Karte schließen',
  'access.keys.play': 'Starten oder anhalten (Leitung)',
  'access.keys.reset': 'Regler und Mittel zurücksetzen (Leitung)',
  'access.keys.describe': 'Ausführlich sagen, was das Gehirn jetzt tut, für Screenreader',
  'access.keys.sound': 'Ton an oder aus',
  'access.keys.help': 'Diese Hilfe',
  'access.statement.summary':
    'Synaptarium richtet sich nach WCAG 2.2, Stufe AA. Die Erklärung sagt, was geprüft wird und was noch fehlt. Sie ist auf Englisch.',
}
