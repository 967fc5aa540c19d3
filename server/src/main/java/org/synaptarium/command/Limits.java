package org.synaptarium.command;

/** Every bound on what people may ask, with its reason. */
public final class Limits {

  /** Past 10 mg/kg IV no human report guides the model; oral and nasal doses stay far below. */
  public static final Range KETAMINE_DOSE = new Range("ketamine dose", 0, 10, "mg/kg");

  /** Longer infusions than a day belong to a dial, not to a dose. */
  public static final Range INFUSION_DURATION = new Range("infusion duration", 0, 1440, "min");

  /** Midazolam puts people to sleep at 0.3 mg/kg; a control of a trial stays far below. */
  public static final Range CONTROL_DOSE = new Range("control dose", 0, 0.5, "mg/kg");

  /** 1 is a cue that a resting pattern follows; beyond 4 a cue is an electric shock. */
  public static final Range CUE_STRENGTH = new Range("cue strength", 0, 4, "× a usual cue");

  /** Shorter than a frame nobody sees it; longer than ten seconds it is a condition, not a cue. */
  public static final Range CUE_DURATION =
      new Range("cue duration", 1, 10_000, "ms of neural time");

  /** From real time to one day a second: the slow equations are integrated safely up to here. */
  public static final Range LAPSE =
      new Range("lapse", 1, 86_400, "seconds of body time for each second");

  /** A recording of a later one comes from a newer version of this program. */
  public static final int NEWEST_MODEL_REVISION = 2;

  /** Fits a roster column on a phone, and a name in a tooltip. */
  public static final int NICKNAME_MAX_CHARS = 24;

  /** A first and a last name; longer ones are cut by the school's own lists too. */
  public static final int REAL_NAME_MAX_CHARS = 60;

  /** A random text of 128 bits fits twice. */
  public static final int DEVICE_MAX_CHARS = 64;

  /** A note is a line on the timeline, not a document. */
  public static final int NOTE_MAX_CHARS = 280;

  /** A bookmark is a label in a list of them. */
  public static final int BOOKMARK_MAX_CHARS = 80;

  /** A question is read from the back row. */
  public static final int QUESTION_MAX_CHARS = 200;

  public static final int CHOICE_MAX_CHARS = 80;

  /** More can't be told apart as bars on a phone. */
  public static final int CHOICES_MAX = 8;

  /** Every quantity of the model and every number that a class counts lies within. */
  public static final double ANSWER_MAX = 1e9;

  /** As many as a finger can place on a phone. */
  public static final int PREDICTION_POINTS = 24;

  /** Shorter than a second, and the truth is one roll of the dice. */
  public static final long PREDICTION_MIN_MS = 1_000;

  /** A quarter of a year: the slowest thing in the model. */
  public static final long PREDICTION_MAX_MS = 90L * 86_400_000;

  /** A group at a table; a dial for more people is everyone's. */
  public static final int ASSIGNED_MAX_PEOPLE = 50;

  /**
   * Eight brains of a lesson stay in real time on two cores, and eight pictures fit a projector.
   */
  public static final int MAX_TEAMS = 8;

  /** What two cores compute in real time: eight brains of a lesson, or fewer and larger ones. */
  public static final int MAX_TEAM_NEURONS = 20_000;

  private Limits() {}

  static void requireWithin(Range range, double value) {
    if (!range.contains(value)) {
      throw new OutOfRange(range, value);
    }
  }
}
