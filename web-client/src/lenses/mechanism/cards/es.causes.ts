/** The evidence cards of stress, glutamate and ketamine in Spanish. */

import type { WordsOf } from '.'

export const causesEs: WordsOf<'stress' | 'glutamate' | 'ketamine'> = {
  stressRaisesCortisol: {
    claim: 'El estrés eleva el cortisol.',
    plain:
      'Hablar y calcular ante un público multiplica el cortisol por dos o tres en media hora. Lo que más lo eleva es ser juzgado y no controlar nada.',
    against: 'Las personas difieren mucho y algunas apenas responden. Una muestra de saliva dice poco de un día.',
  },
  cortisolBrakesItself: {
    claim: 'El cortisol frena su propia liberación.',
    plain:
      'Receptores del cerebro y la hipófisis miden el cortisol y reducen su producción. Los ratones sin esos receptores en el prosencéfalo se quedan con demasiado.',
    against: 'El modelo tiene un freno con una velocidad; el cuerpo tiene varios, rápidos y lentos.',
  },
  loadWearsTheBrake: {
    claim: 'El estrés largo desgasta ese freno.',
    plain:
      'En ratas viejas o muy estresadas el hipocampo pierde receptores y el cortisol tarda más en bajar. La idea se llama cascada de los glucocorticoides; carga es la palabra de McEwen para el desgaste.',
    against:
      'En personas está mucho menos claro: tras un estrés largo unas tienen mucho cortisol y otras poco. El número del modelo es nuestro.',
  },
  stressRaisesGlutamate: {
    claim: 'El estrés agudo eleva el glutamato en la corteza prefrontal.',
    plain:
      'Sondas en ratas hallaron más glutamato fuera de las células durante el estrés, sobre todo prefrontal. La hormona del estrés deja más vesículas listas para liberarse.',
    against:
      'Esas sondas son lentas y no recogen solo lo que liberan las sinapsis. En personas nadie lo ha medido tan directamente.',
  },
  stressShrinksDendrites: {
    claim: 'El estrés crónico encoge dendritas prefrontales y cuesta espinas.',
    plain:
      'Semanas de inmovilización cuestan a las ratas entre un sexto y un tercio de las espinas prefrontales; una sola semana ya acorta ramas. Estudiantes de medicina en época de exámenes atendían peor y se recuperaron tras un mes de descanso.',
    against:
      'En personas a gran escala solo se miden volúmenes, y difieren poco: el hipocampo de quienes tienen depresión es de media un uno por ciento menor.',
  },
  stressKillsCells: {
    claim: '«El estrés mata neuronas».',
    plain:
      'Cuesta ramas y sinapsis, no células. En ratas las ramas vuelven tras semanas de descanso. Los cerebros de personas con depresión larga o tratadas con esteroides no mostraron gran pérdida de células en el hipocampo.',
    against:
      'La frase confunde encoger con morir. Las células mueren en masa en ictus y lesiones, no tras un semestre duro.',
  },
  stressGrowsTheAmygdala: {
    claim: 'El estrés hace crecer conexiones en la amígdala, y se quedan.',
    plain:
      'El mismo estrés que acorta ramas en el hipocampo de la rata las alarga en la amígdala. Tres semanas después el uno se había recuperado y la otra no, y el miedo tampoco.',
    against:
      'Visto en ratas macho con un tipo de estrés. Que explique la ansiedad duradera de las personas es una inferencia.',
  },
  stressLowersBdnf: {
    claim: 'El estrés baja el BDNF.',
    plain:
      'En ratas el estrés y su hormona bajan el BDNF del hipocampo. Las personas con depresión tienen de media menos en sangre.',
    against:
      'La sangre no es el cerebro: allí casi todo el BDNF viene de plaquetas. Estudios posteriores y mayores hallaron diferencias menores.',
  },
  stressSlowsUptake: {
    claim: 'Con estrés largo la glía retira el glutamato más despacio.',
    plain:
      'En ratas estresadas la glía prefrontal procesaba menos glutamato, y un fármaco que ayuda a retirarlo lo corrigió.',
    against:
      'Otros estudios hallaron más transportadores tras el estrés, no menos. Un cuarto menos a plena carga es elección del modelo.',
  },

  uptakeClearsGlutamate: {
    claim: 'Los transportadores de la glía mantienen bajo el glutamato entre células.',
    plain:
      'Si se bloquean, el glutamato alrededor de las células se duplica en minutos, aunque ninguna dispare: hay un goteo constante que la recaptación contiene.',
    against:
      'Sigue en disputa cuán bajo es en reposo: las sondas dicen micromolar; los cortes de cerebro, una centésima de eso.',
  },
  firingReleasesGlutamate: {
    claim: 'Cuanto más disparan las células, más glutamato liberan.',
    plain:
      'Cada impulso abre canales de calcio en la terminal y el calcio libera vesículas. Es de lo mejor medido en el cerebro.',
    against:
      'Lo que halla una sonda fuera de las células sigue al disparo solo vagamente: mucho viene de la glía y del metabolismo.',
  },
  strayGlutamateOpensNmda: {
    claim: 'El glutamato disperso abre siempre receptores NMDA fuera de las sinapsis.',
    plain:
      'Hace a las células más excitables. En exceso, los receptores de fuera de la sinapsis favorecen el daño y los de dentro la supervivencia.',
    against: 'Se debate hasta qué punto ambos grupos se separan en un cerebro vivo.',
  },
  tooMuchGlutamateKills: {
    claim: 'Demasiado glutamato mata neuronas.',
    plain:
      'Unos minutos con mucho glutamato matan la mitad de las neuronas de un cultivo al día siguiente. Sin riego el glutamato del cerebro se multiplica. Se llama excitotoxicidad.',
    against:
      'Cierto en lesiones, ictus y convulsiones. Los fármacos que lo bloquean fallaron en pacientes con ictus, quizá por llegar tarde. El estrés nunca alcanza tales niveles.',
  },
  plasticityNeedsGlutamate: {
    claim: 'Las sinapsis necesitan glutamato para aprender.',
    plain:
      'Una entrada fuerte refuerza sinapsis por horas o semanas, y bloquear receptores NMDA lo impide. El glutamato no es un veneno que convenga tener bajo: deciden la cantidad y el lugar.',
    against: 'Nada de peso contra la frase principal. No todo aprendizaje necesita receptores NMDA.',
  },
  sevenMilliseconds: {
    claim: '«El ciclo de una sinapsis dura siete milisegundos».',
    plain:
      'Vale para un suceso en receptores AMPA: cerca de un milisegundo de retraso, uno o dos con glutamato en la hendidura, de dos a cinco hasta que cesa la corriente.',
    against: 'Las corrientes NMDA duran una décima de segundo; rellenar una vesícula, segundos. No hay un único ciclo.',
  },

  ketamineReleasesGlutamate: {
    claim: 'La ketamina libera glutamato al bloquear receptores NMDA.',
    plain:
      'En ratas una dosis baja eleva el glutamato prefrontal y su recambio; una anestésica, no. En personas la imagen encaja, de forma indirecta.',
    against:
      'Los hallazgos en personas son pocos y discrepan. Otras explicaciones de su efecto en el ánimo no necesitan aumento alguno: corrientes en reposo, un metabolito, la habénula.',
  },
  interneuronsFirst: {
    claim: 'Bloquea primero interneuronas inhibidoras y así libera a las piramidales.',
    plain:
      'En ratas un bloqueante NMDA calma las interneuronas y después las piramidales disparan más. Los ratones cuyas interneuronas carecen de parte del receptor ya no responden a la ketamina.',
    against:
      'No está resuelto por qué las interneuronas serían las primeras: la composición de sus receptores o que disparan más. Es una hipótesis; apagadla y mirad.',
  },
  restingNmdaBlock: {
    claim: 'Bloquear corrientes NMDA en reposo produce BDNF directamente.',
    plain:
      'En ratones, bloquear las corrientes de vesículas sueltas quita un freno a la síntesis de proteínas, entre ellas el BDNF, sin aumento alguno.',
    against:
      'La memantina también bloquea receptores NMDA y no ayudó a personas con depresión. Otros hallan que el aumento hace falta.',
  },
  hnkIsTheDrug: {
    claim: '«El verdadero fármaco es el metabolito hidroxinorketamina».',
    plain:
      'En ratones la HNK actuó como la ketamina sin bloquear receptores NMDA, y una ketamina que da menos HNK actuó menos.',
    against:
      'Otro grupo no halló efecto en ratas. En pacientes, más HNK acompañó a una respuesta más débil, no más fuerte.',
  },
  norketamineHelps: {
    claim: 'La norketamina también bloquea receptores NMDA, con menos fuerza.',
    plain:
      'El cuerpo convierte mucha ketamina en norketamina, que se une al mismo sitio con varias veces menos fuerza y dura horas. Por boca hay más de ella que de ketamina.',
    against:
      'El modelo la cuenta como un tercio de ketamina. El factor real depende del receptor y de cuál de las formas especulares sea.',
  },
  pyramidsAreBlockedToo: {
    claim: 'A dosis mayores se bloquean las propias piramidales.',
    plain:
      'En reposo el magnesio tapa sus receptores NMDA; se abren cuando la célula está excitada, como al retener algo en la mente. Bloquearlos calla esas células en monos.',
    against:
      'Las dos curvas de bloqueo, de interneuronas y piramidales, son el modo del modelo de decir «primero las interneuronas»; nadie las ha medido así.',
  },
  highDosesPutToSleep: {
    claim: 'Las dosis altas quitan la conciencia.',
    plain:
      'Con unas diez veces el nivel en sangre usado contra la depresión se está inconsciente, con ondas lentas y ráfagas rápidas en el EEG. En ratones participan los canales HCN1.',
    against: 'Qué quita exactamente la conciencia sigue abierto. El tálamo del modelo es un solo número.',
  },
  onlyLowDosesHelp: {
    claim: '«Solo ayudan las dosis bajas».',
    plain:
      'En ratas las dosis bajas elevan el glutamato e inician crecimiento; las altas, no. En personas 0,5 y 1,0 mg/kg superaron al midazolam; 0,1 y 0,2, con menos claridad.',
    against:
      'La U invertida viene de roedores y de dosis anestésicas. En lo que reciben los pacientes no hay señal de que más sea peor para el ánimo; sí hay más efectos adversos.',
  },
  deepBlockLeavesTheCellDeaf: {
    claim: 'Tras un bloqueo profundo las células no responden al nivel bajo que sigue.',
    plain:
      'Una dosis anestésica pasa por el rango bajo al desaparecer. En ratas aun así no inicia crecimiento; algo debe impedir que las células respondan. El modelo lo dice con una variable.',
    against:
      'Nadie ha hallado esa variable. Es simplificación nuestra. Que la ketamina bajo anestesia no superase al placebo en personas puede deberse a la expectativa.',
  },
  midazolamBoostsGaba: {
    claim: 'El midazolam alarga las corrientes GABA.',
    plain:
      'Se une a receptores GABA-A y los mantiene abiertos más tiempo: calma, da sueño, borra el recuerdo. Los ensayos lo usan como comparación que se nota.',
    against: 'Nada de peso. Aun así, como comparación no engaña a la mayoría de los pacientes.',
  },
}
