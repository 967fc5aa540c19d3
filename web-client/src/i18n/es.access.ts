import type { AccessTexts } from './accessTexts'

/** Texts of help and access. */
export const accessEs: AccessTexts = {
  'access.now': 'Lo que hace el cerebro ahora',
  'access.region': 'Región',
  'access.pyramidal': 'Células piramidales, impulsos/s',
  'access.interneurons': 'Interneuronas, impulsos/s',
  'access.synapses': 'Sinapsis, % del reposo',
  'access.dead': 'Células muertas, %',
  'access.sound': 'Oír las frecuencias',
  'access.sound.on': 'Sonido',
  'access.sound.note':
    'La voz grave son las células piramidales; la aguda, las interneuronas. El doble de frecuencia suena una octava más alto y más fuerte; las células calladas no se oyen. Los tonos se forman con las frecuencias: las neuronas no suenan así.',
  'access.sound.region': 'Región que se oye',
  'access.sound.volume': 'Volumen',
  'access.sound.heard':
    'Se oye {region}: células piramidales a {pyramidal}, interneuronas a {interneurons} impulsos por segundo.',
  'access.sound.impossible': 'Este navegador no puede sonar aquí.',
  'access.keys': 'Teclas',
  'access.keys.tab': 'Ir al control siguiente, o atrás',
  'access.keys.arrows': 'Mover un regulador; elegir una lente; girar el cerebro',
  'access.keys.fine': 'Mover un regulador con precisión',
  'access.keys.ends': 'Llevar un regulador a su extremo',
  'access.keys.close': 'Cerrar un diálogo o una ficha',
  'access.keys.play': 'Iniciar o pausar (anfitrión)',
  'access.keys.reset': 'Restablecer reguladores y fármacos (anfitrión)',
  'access.keys.describe': 'Decir con detalle lo que hace el cerebro ahora, para lectores de pantalla',
  'access.keys.sound': 'Sonido sí o no',
  'access.keys.help': 'Esta ayuda',
  'access.statement.summary':
    'Synaptarium sigue las WCAG 2.2, nivel AA. La declaración dice qué se comprueba y qué falta todavía. Está en inglés.',
}
