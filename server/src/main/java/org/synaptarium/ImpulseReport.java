package org.synaptarium;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.synaptarium.engine.Brain;
import org.synaptarium.engine.impulse.ImpulseChannel;
import org.synaptarium.engine.impulse.ImpulseConditions;
import org.synaptarium.engine.impulse.ImpulseMark;
import org.synaptarium.engine.impulse.ImpulseTrace;
import org.synaptarium.scenario.BodyTime;

/** One impulse for scripts, spreadsheets and people. */
final class ImpulseReport {
  private static final double US_PER_MS = 1_000;

  private final Brain brain;
  private final ImpulseTrace trace;

  ImpulseReport(Brain brain, ImpulseTrace trace) {
    this.brain = brain;
    this.trace = trace;
  }

  /** Returns the one object of {@code --json}. */
  ObjectNode json() {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("seed", brain.spec().seed())
        .put("bodyTimeMs", brain.bodyTimeMs())
        .put("stateHash", RunReport.hex(brain.stateHash()))
        .put("number", trace.number());
    addConditions(root.putObject("conditions"));
    ObjectNode marks = root.putObject("marksUs");
    for (ImpulseMark mark : trace.marks()) {
      marks.put(wordsOf(mark.stage()), mark.timeUs());
    }
    ArrayNode times = root.putArray("timeUs");
    for (int timeUs : trace.timeUs()) {
      times.add(timeUs);
    }
    ObjectNode channels = root.putObject("channels");
    for (ImpulseChannel channel : ImpulseChannel.values()) {
      ObjectNode one = channels.putObject(channel.wireName()).put("unit", channel.unit());
      ArrayNode values = one.putArray("values");
      for (float value : trace.of(channel)) {
        values.add(value);
      }
    }
    return root;
  }

  private void addConditions(ObjectNode into) {
    ImpulseConditions conditions = trace.conditions();
    into.put("synapse", wordsOf(conditions.kind()))
        .put("spikes", conditions.spikes())
        .put("release", conditions.release())
        .put("readyShare", conditions.readyShare())
        .put("ambientUm", conditions.ambientUm())
        .put("uptake", conditions.uptake())
        .put("ampaGain", conditions.ampaGain())
        .put("ampaOpen", conditions.ampaOpen())
        .put("nmdaOpen", conditions.nmdaOpen())
        .put("gabaGain", conditions.gabaGain())
        .put("connected", conditions.connected())
        .put("voltageMv", conditions.voltageMv())
        .put("held", conditions.held());
  }

  void writeCsv(Path file) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.append("time (us)");
      for (ImpulseChannel channel : ImpulseChannel.values()) {
        out.append(',').append(channel.wireName()).append(" (").append(channel.unit()).append(')');
      }
      out.append('\n');
      for (int i = 0; i < trace.timeUs().length; i++) {
        out.append(Integer.toString(trace.timeUs()[i]));
        for (ImpulseChannel channel : ImpulseChannel.values()) {
          out.append(',').append(Float.toString(trace.of(channel)[i]));
        }
        out.append('\n');
      }
    }
  }

  void print(PrintWriter out) {
    ImpulseConditions conditions = trace.conditions();
    out.printf(
        Locale.ROOT,
        "%s synapse, seed %d, body time %s, cell at %.1f mV%n%n",
        wordsOf(conditions.kind()),
        brain.spec().seed(),
        BodyTime.format(brain.bodyTimeMs()),
        conditions.voltageMv());
    for (ImpulseMark mark : trace.marks()) {
      out.printf(Locale.ROOT, "%-18s %9.2f ms%n", wordsOf(mark.stage()), mark.timeUs() / US_PER_MS);
    }
    out.println();
    for (ImpulseChannel channel : ImpulseChannel.values()) {
      out.printf(
          Locale.ROOT,
          "%-18s %10.4g … %-10.4g %s%n",
          channel.wireName(),
          least(trace.of(channel)),
          greatest(trace.of(channel)),
          channel.unit().equals("1") ? "" : channel.unit());
    }
  }

  private static double least(float[] values) {
    double least = values[0];
    for (float value : values) {
      least = Math.min(least, value);
    }
    return least + 0.0; // no negative zero
  }

  private static double greatest(float[] values) {
    double greatest = values[0];
    for (float value : values) {
      greatest = Math.max(greatest, value);
    }
    return greatest + 0.0;
  }

  private static String wordsOf(Enum<?> value) {
    String[] words = value.name().toLowerCase(Locale.ROOT).split("_");
    StringBuilder camel = new StringBuilder(words[0]);
    for (int i = 1; i < words.length; i++) {
      camel.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
    }
    return camel.toString();
  }
}
