package org.synaptarium.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Changes a document's values and fields, so that it is still a document. */
final class TreeTwisting {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final int DEEP = 40;
  private static final int LONG = 2_000;

  private static final double[] NUMBERS = {
    0, -0.0, 1, -1, 0.5, 1e-320, 1e9, 1e16, -1e300, 1.7976931348623157e308, 4294967296.0, 86_401
  };

  private static final String[] TEXTS = {
    "",
    " ",
    "null",
    "stress",
    "pfc",
    "PFC.spines",
    "1h",
    "-1s",
    "99999999d",
    "2h 30min",
    "NaN",
    "\u0000",
    "\ud800",
    "<script>",
    "../../etc/passwd",
    "${jndi:ldap://x}",
    "%s%n",
    "🧠",
    "042137"
  };

  private final List<JsonNode> others;

  /**
   * @param others documents of the same kind, from which pieces are taken
   */
  TreeTwisting(List<JsonNode> others) {
    this.others = others;
  }

  JsonNode twisted(JsonNode document, RandomGenerator random) {
    JsonNode copy = document.deepCopy();
    for (int i = random.nextInt(4); i > 0; i--) {
      List<JsonNode> parents = new ArrayList<>();
      collect(copy, parents);
      if (parents.isEmpty()) {
        return strange(random);
      }
      twist(parents.get(random.nextInt(parents.size())), random);
    }
    return copy;
  }

  private static void collect(JsonNode node, List<JsonNode> parents) {
    if (node.isContainerNode() && !node.isEmpty()) {
      parents.add(node);
    }
    node.forEach(child -> collect(child, parents));
  }

  private void twist(JsonNode parent, RandomGenerator random) {
    switch (parent) {
      case ObjectNode object -> twist(object, random);
      case ArrayNode array -> twist(array, random);
      default -> throw new IllegalStateException("a container is one of two");
    }
  }

  private void twist(ObjectNode object, RandomGenerator random) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    String name = names.get(random.nextInt(names.size()));
    switch (random.nextInt(6)) {
      case 0 -> object.remove(name);
      case 1 -> object.set(name + TEXTS[random.nextInt(TEXTS.length)], object.remove(name));
      case 2 -> object.set(TEXTS[random.nextInt(TEXTS.length)], strange(random));
      case 3 -> object.set(name, borrowed(random));
      default -> object.set(name, strange(random));
    }
  }

  private void twist(ArrayNode array, RandomGenerator random) {
    int at = random.nextInt(array.size());
    switch (random.nextInt(5)) {
      case 0 -> array.remove(at);
      case 1 -> array.insert(at, array.get(random.nextInt(array.size())).deepCopy());
      case 2 -> array.set(at, borrowed(random));
      case 3 -> array.insert(at, strange(random));
      default -> array.set(at, strange(random));
    }
  }

  private JsonNode borrowed(RandomGenerator random) {
    JsonNode node = others.get(random.nextInt(others.size()));
    while (node.isContainerNode() && !node.isEmpty() && random.nextInt(4) != 0) {
      List<JsonNode> children = new ArrayList<>();
      node.forEach(children::add);
      node = children.get(random.nextInt(children.size()));
    }
    return node.deepCopy();
  }

  private static JsonNode strange(RandomGenerator random) {
    return switch (random.nextInt(11)) {
      case 0 -> NODES.nullNode();
      case 1 -> NODES.booleanNode(random.nextBoolean());
      case 2 -> NODES.numberNode(random.nextLong());
      case 3 -> NODES.numberNode(random.nextInt(-3, 12));
      case 4 -> NODES.numberNode(NUMBERS[random.nextInt(NUMBERS.length)]);
      case 5 -> NODES.numberNode(BigInteger.TEN.pow(1 + random.nextInt(60)));
      case 6 -> NODES.textNode("x".repeat(random.nextInt(LONG)));
      case 7 -> deep(random);
      case 8 -> wide(random);
      default -> NODES.textNode(TEXTS[random.nextInt(TEXTS.length)]);
    };
  }

  private static JsonNode deep(RandomGenerator random) {
    JsonNode node = NODES.arrayNode();
    for (int i = random.nextInt(DEEP); i > 0; i--) {
      node = random.nextBoolean() ? NODES.arrayNode().add(node) : NODES.objectNode().set("a", node);
    }
    return node;
  }

  private static JsonNode wide(RandomGenerator random) {
    ArrayNode array = NODES.arrayNode();
    for (int i = random.nextInt(200); i > 0; i--) {
      array.add(random.nextInt(10));
    }
    return array;
  }
}
