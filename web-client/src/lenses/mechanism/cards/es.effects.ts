/** The evidence cards of growth, of what comes of it, and of what is often read, in Spanish. */

import type { WordsOf } from '.'

export const effectsEs: WordsOf<'growth' | 'outcome' | 'claims'> = {
  ampaIsNeeded: {
    claim: 'Sin receptores AMPA la ketamina no actúa.',
    plain:
      'En ratones y cultivos el NBQX, que cierra receptores AMPA, anula los efectos de la ketamina en la conducta y en el BDNF.',
    against: 'Un ratón que nada más tiempo no es una persona que se siente mejor. Nadie puede dar NBQX a pacientes.',
  },
  bdnfIsNeeded: {
    claim: 'La ketamina necesita BDNF.',
    plain:
      'A los ratones sin él, o con la variante humana Met que libera menos, no les crecen espinas tras la ketamina. Los anticuerpos contra él anulan el efecto.',
    against:
      'En personas la influencia de la variante Met es incierta. Quizá la ketamina se una también al receptor del BDNF.',
  },
  mtorIsNeeded: {
    claim: 'La ketamina necesita mTOR.',
    plain: 'En ratas la rapamicina en la corteza prefrontal impide las sinapsis nuevas y el efecto en la conducta.',
    against:
      'En pacientes la rapamicina tomada antes de la ketamina no anuló el efecto; a las dos semanas incluso había más personas bien con ella. Quizá llegó poca al cerebro. El modelo tiene ambas.',
  },
  synapsesRegrow: {
    claim: 'La ketamina hace crecer de nuevo sinapsis perdidas.',
    plain:
      'En ratones estresados volvieron espinas en un día, muchas donde se habían perdido. La conducta mejoró antes, pero no duró si se borraban las espinas nuevas.',
    against:
      'En personas una primera medida de sinapsis no halló cambio al día siguiente, salvo quizá en quienes tenían pocas.',
  },
  receptorsComeFirst: {
    claim: 'Las sinapsis existentes se refuerzan en horas, antes de que crezcan otras.',
    plain:
      'En cortes de hipocampo la ketamina refuerza claramente las sinapsis en una hora, con receptores AMPA nuevos. Podría ser el alivio temprano.',
    against: 'De cortes y ratones. En personas solo hay signos indirectos.',
  },
  learningWindow: {
    claim: 'Tras la ketamina hay abierta una ventana para aprender.',
    plain:
      'Los antidepresivos devuelven a animales una especie de plasticidad juvenil. En un ensayo siguieron a la ketamina cuatro días de ejercicios de autoestima por ordenador: con ellos el efecto duró un mes; sin ellos se desvaneció.',
    against:
      'Un ensayo, un tipo de ejercicio. La plasticidad no tiene dirección: puede reforzarse lo que sea que se practique.',
  },

  connectivityReturns: {
    claim: 'La conectividad prefrontal está baja en la depresión y vuelve con ketamina.',
    plain:
      'Un primer estudio halló conectividad global baja en pacientes y valores normales un día después de la ketamina.',
    against: 'Otro posterior no lo halló y mostró cuánto depende el resultado de cómo se limpian las imágenes.',
  },
  defaultModeRelief: {
    claim: '«Calmar la red por defecto trae el alivio».',
    plain: 'Un día después de la ketamina esa red está menos unida, y se relaciona con pensar en uno mismo.',
    against:
      'El midazolam también la calma y no ayuda igual. En la mayor muestra, las personas con depresión tenían en ella conexiones más débiles, no más fuertes.',
  },
  stressBringsDepression: {
    claim: 'Los sucesos estresantes causan depresiones.',
    plain:
      'En gemelas un suceso grave multiplicó la probabilidad de depresión en el mes siguiente; buena parte es causa, no solo propensión a ambas cosas.',
    against:
      'La mayoría no enferma tras un suceso así. El índice de aquí es una magnitud del modelo, no una escala clínica.',
  },
  fewerSynapsesMoreSymptoms: {
    claim: 'Menos sinapsis significan más síntomas.',
    plain:
      'Personas con depresión grave tenían en la imagen menos de un marcador de sinapsis, y cuanto menos, peor estaban. Toda una teoría de la depresión se apoya en ello.',
    against: 'Un estudio pequeño, y los casos leves no diferían. No puede decir qué es causa y qué efecto.',
  },
  ketamineRelievesDepression: {
    claim: 'Una dosis baja alivia la depresión en horas.',
    plain:
      'Mostrado en muchos ensayos de depresión resistente, frente a suero y a midazolam: cerca de la mitad responde en un día.',
    against:
      'La mayoría adivina qué recibió. Un ensayo con ocho dosis en el hospital no halló ventaja clara sobre el midazolam. Una dosis dura días.',
  },
  expectancyHelps: {
    claim: 'Esperar ayuda ayuda.',
    plain:
      'En ensayos de antidepresivos mejora con placebo cerca de un tercio, y más cada década. Cuando se dio ketamina bajo anestesia, sin que nadie la notase, ambos grupos mejoraron igual.',
    against:
      'No todo es expectativa: hay quien mejora por sí solo. Cuánto, no lo dice ningún ensayo sin grupo sin tratar.',
  },

  safeForAnxietyAndPain: {
    claim: '«La ketamina es segura y eficaz para ansiedad, trauma, obsesiones y dolor».',
    plain:
      'Ensayos pequeños animan en ansiedad y obsesiones. En trauma uno pequeño fue positivo y otro mayor no. Para algunos dolores hay pruebas débiles.',
    against:
      'Riesgos: subida de la presión, disociación, dependencia y, con uso largo o frecuente, daño en la vejiga. La seguridad a largo plazo apenas se ha estudiado.',
  },
  serotoninIsInhibitory: {
    claim: '«La serotonina es inhibidora».',
    plain: 'Decide el receptor: por 1A calma la misma célula de la corteza que excita por 2A.',
    against: 'De la frase solo se salva la pregunta «¿en qué receptor?».',
  },
  trillionsOfNeurons: {
    claim: '«El cerebro tiene billones de neuronas».',
    plain:
      'Unos 86 mil millones, y otras tantas células distintas. En billones se cuentan las sinapsis: más de cien solo en la corteza.',
    against: 'Los recuentos difieren entre personas en algún porcentaje, no en cien veces.',
  },
  resetsTheNetwork: {
    claim: '«La ketamina reinicia la red».',
    plain:
      'Una metáfora. Tras una infusión la mayoría está en una o dos semanas donde estaba; tras seis, la mitad en tres semanas, si no sigue el tratamiento.',
    against:
      'Un reinicio duraría y no dejaría nada atrás. Lo que creció se desvanece, y lo que el estrés cambió en la amígdala se queda.',
  },
  worksThroughOpioids: {
    claim: '«La ketamina actúa por los opioides».',
    plain:
      'En doce pacientes la naltrexona, que bloquea receptores opioides, quitó casi todo el efecto de la ketamina en el ánimo.',
    against:
      'En otros cinco con problemas de alcohol no quitó nada. Ambos estudios son diminutos. Necesitar un sistema opioide sano no es ser un opioide.',
  },
  rBetterThanS: {
    claim: '«La forma R de la ketamina es mejor que la S».',
    plain:
      'En ratones R dura más y con menos efectos adversos. En personas la probada y autorizada es S, en espray nasal.',
    against:
      'Un primer ensayo pequeño de R frente a placebo no halló diferencia. Nadie ha comparado bien las dos en pacientes.',
  },
}
