package org.synaptarium.gateway;

import org.synaptarium.protocol.ClientMessageReader;
import org.synaptarium.recording.RecordingReader;

/** Every bound that the gateway keeps, with its reason. */
final class GatewayLimits {

  /** Socket writes are the kernel's work; two loops leave the other cores to the brains. */
  static final int EVENT_LOOPS = 2;

  /** Beyond this, one machine's socket writes fall behind at 20 frames a second. */
  static final int MAX_SOCKETS = 5_000;

  /**
   * A browser opens up to six connections for the files of a page, and closes them soon: so many
   * pages can be fetched at once beside all that have their socket.
   */
  static final int CONNECTIONS_BESIDE_SOCKETS = 1_000;

  /** A browser sends its request as soon as it is connected. */
  static final long REQUEST_TIMEOUT_MS = 10_000;

  /** A connection on which nothing at all goes either way is somebody's who has left. */
  static final int IDLE_TIMEOUT_S = 120;

  /** The largest body is a recording, on a slow line of 300 KB/s. */
  static final long BODY_TIMEOUT_MS = 60_000;

  /** What one page is told at once is seldom more; more leave in several writes. */
  static final int WRITES_GATHERED = 64;

  /** A school behind one address: ten full classes, and their teachers. */
  static final int MAX_SOCKETS_PER_ADDRESS = 3_500;

  /** See rule P7. */
  static final int MAX_TEXT_BYTES = ClientMessageReader.MAX_TEXT_BYTES;

  /** See rule P21: a hand that scrubs dials sees the synapse follow. */
  static final int IMPULSES_PER_SECOND = 4;

  static final int IMPULSE_BURST = 8;

  /** Impulses take 3 ms of a core each; the other cores are the brains'. */
  static final int IMPULSE_THREADS = 1;

  /** A fifth of a second of work: whoever comes later had better ask again. */
  static final int MAX_WAITING_IMPULSES = 64;

  /** See rule P66: four a second are asked for, and a pointer passes over many cells. */
  static final int NEURON_LOOKS_PER_SECOND = 8;

  static final int NEURON_LOOK_BURST = 16;

  /** See rule P66: a wiring has 130 KB, a brain four of them, and pages keep them. */
  static final int WIRINGS_PER_SECOND = 1;

  static final int WIRING_BURST = 8;

  /** A look takes some microseconds, a wiring some milliseconds once in a brain's life. */
  static final int LOOK_THREADS = 1;

  /** A thousand pages that look at a neuron each, and as many that have just come. */
  static final int MAX_WAITING_LOOKS = 2_000;

  /** A chart of means is looked at, not played. */
  static final int COMPARISONS_PER_SECOND = 4;

  static final int COMPARISON_BURST = 8;

  /** What is buffered of one message before it can be judged; larger ones close with 1009. */
  static final int MAX_BUFFERED_BYTES = 4 * MAX_TEXT_BYTES;

  /** A request body names a scenario and a seed. */
  static final int MAX_BODY_BYTES = 8 * 1024;

  /** What a recording may have; it is held in memory while it is read. */
  static final int MAX_RECORDING_BYTES = RecordingReader.MAX_BYTES;

  /** Together they hold 64 MiB at most. */
  static final int RECORDINGS_AT_ONCE = 4;

  /** A lively class's recording passes a slow line of 100 KB/s in time. */
  static final long RECORDING_TIMEOUT_MS = 60_000;

  /** Somebody brings a shelf of files; nobody brings one every second for long. */
  static final double RECORDINGS_PER_SECOND = 0.2;

  static final int RECORDING_BURST = 20;

  /** Reading a recording costs milliseconds; a page asks once. */
  static final double RECORDING_LOOKS_PER_SECOND = 2;

  static final int RECORDING_LOOK_BURST = 60;

  /** Longest request line, so also path and query. */
  static final int MAX_REQUEST_LINE_CHARS = 2 * 1024;

  static final int MAX_HEADER_BYTES = 16 * 1024;

  /** See rule P7: dragging three dials at once sends 20 a second. */
  static final int MESSAGES_PER_SECOND = 60;

  static final int MESSAGE_BURST = 120;

  /** A class at the door mistypes; a machine that tries a million codes gets nowhere. */
  static final int WRONG_CODES_PER_SECOND = 1;

  static final int WRONG_CODE_BURST = 60;

  /**
   * From all addresses together: ten classes mistype at once, a thousand machines guess in vain.
   */
  static final int WRONG_CODES_PER_SECOND_TOGETHER = 10;

  static final int WRONG_CODE_BURST_TOGETHER = 600;

  /** Opening a class makes a brain: a second of one core. */
  static final double CLASSES_PER_SECOND = 0.5;

  static final int CLASS_BURST = 30;

  /** Opening a showing makes a brain, as opening a class does; people open one and stay. */
  static final double SHOWINGS_PER_SECOND = 0.5;

  static final int SHOWING_BURST = 20;

  /**
   * How long a page at the door waits for a class that moves or is read back: a fail-over takes two
   * seconds; whoever waits longer asks again.
   */
  static final long PATIENCE_MS = 5_000;

  /** How often it is looked where the class is meanwhile. */
  static final long SEEK_INTERVAL_MS = 40;

  /**
   * Where a class is takes a millisecond to ask; a cluster in trouble must not hold up the rest.
   */
  static final int ASKERS = 4;

  /** Another server answers within milliseconds, or not at all. */
  static final long ANSWER_TIMEOUT_MS = 1_500;

  /** A renewed certificate is a day or more early; whoever replaces one looks within minutes. */
  static final long CERTIFICATE_LOOK_MS = 60_000;

  /** Addresses whose buckets are remembered; the oldest make room. */
  static final int MAX_TRACKED_ADDRESSES = 10_000;

  /** Two frames of the largest kind: what is older than that is stale when it arrives. */
  static final int WRITE_QUEUE_BYTES = 64 * 1024;

  /** Kernel's share of the same; small, so that a slow reader shows within a second. */
  static final int SEND_BUFFER_BYTES = 32 * 1024;

  /** A page says hello as soon as it is connected. */
  static final long HELLO_TIMEOUT_MS = 10_000;

  /** A second try with another nickname takes a person a while. */
  static final long ENTRANCE_TIMEOUT_MS = 120_000;

  /**
   * A page must hear from us this often, to know that the line is alive while a class is paused.
   */
  static final long HEARTBEAT_MS = 2_000;

  /** Chores of an audience: heartbeats, roster, dead lines. */
  static final long CHORE_INTERVAL_MS = 1_000;

  /** How often a silent page is asked whether it is there. */
  static final long PING_INTERVAL_MS = 15_000;

  /** Three unanswered pings: the line is dead. */
  static final long SILENCE_TIMEOUT_MS = 50_000;

  /** A socket that took nothing for so long holds memory for nobody. */
  static final long STALL_TIMEOUT_MS = 45_000;

  /** A page this far behind its own last frame is drowning: it gets a picture a second. */
  static final long HOLD_BACK_FRAMES = 60;

  static final long HELD_BACK_INTERVAL_FRAMES = 20;

  private GatewayLimits() {}
}
