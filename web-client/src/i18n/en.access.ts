/** Texts of help and access: they come when somebody opens it. */
export const accessEn = {
  'access.now': 'What the brain does now',
  'access.region': 'Region',
  'access.pyramidal': 'Pyramidal cells, spikes/s',
  'access.interneurons': 'Interneurons, spikes/s',
  'access.synapses': 'Synapses, % of rest',
  'access.dead': 'Dead cells, %',
  'access.sound': 'Hear the rates',
  'access.sound.on': 'Sound',
  'access.sound.note':
    'The low voice is the pyramidal cells, the high one the interneurons. Twice the rate is an octave higher, and louder; cells that are silent cannot be heard. The tones are made from rates: neurons do not sound like this.',
  'access.sound.region': 'Region to listen to',
  'access.sound.volume': 'Volume',
  'access.sound.heard':
    'You hear {region}: pyramidal cells at {pyramidal}, interneurons at {interneurons} spikes a second.',
  'access.sound.impossible': 'This browser can make no sound here.',
  'access.keys': 'Keys',
  'access.keys.tab': 'Go to the next control, or back',
  'access.keys.arrows': 'Move a dial; choose among lenses; turn the brain',
  'access.keys.fine': 'Move a dial finely',
  'access.keys.ends': 'Move a dial to its end',
  'access.keys.close': 'Close a dialog or a card',
  'access.keys.play': 'Start or pause (host)',
  'access.keys.reset': 'Reset dials and drugs (host)',
  'access.keys.describe': 'Say at length what the brain does now, for screen readers',
  'access.keys.sound': 'Sound on or off',
  'access.keys.help': 'This help',
  'access.statement.summary':
    'Synaptarium aims at WCAG 2.2, level AA. The statement says what is tested, and what is still missing. It is written in English.',
} as const
