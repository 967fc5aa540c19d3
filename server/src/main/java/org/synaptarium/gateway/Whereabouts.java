package org.synaptarium.gateway;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.synaptarium.classroom.School;
import org.synaptarium.classroom.Tokens;
import org.synaptarium.cluster.Cluster;
import org.synaptarium.protocol.ClientMessage;
import org.synaptarium.showing.Showings;

/**
 * Knows on which server a class or showing is.
 *
 * <p>What is here is known at once; what may be elsewhere is asked of the cluster, beside the event
 * loops, and told on the caller's.
 */
final class Whereabouts {
  private final Vertx vertx;
  private final WorkerExecutor askers;
  private final Map<String, Future<Place>> underWay = new ConcurrentHashMap<>();
  private final Cluster cluster;
  private final School school;

  Whereabouts(Vertx vertx, Cluster cluster, School school) {
    this.vertx = vertx;
    this.askers = vertx.createSharedWorkerExecutor("whereabouts", GatewayLimits.ASKERS);
    this.cluster = cluster;
    this.school = school;
  }

  /** Tells whether there can be other servers at all. */
  boolean isAlone() {
    return cluster.hazelcast().isEmpty();
  }

  Future<Place> of(ClientMessage.Entrance entrance) {
    return switch (entrance) {
      case ClientMessage.Join join -> ofCode(join.code());
      case ClientMessage.Screen(var code) -> ofCode(code);
      case ClientMessage.Resume(var token) -> ofClass(Tokens.classIdOf(token).orElse(""));
      case ClientMessage.Host(var token) -> ofClass(Tokens.classIdOf(token).orElse(""));
      case ClientMessage.Show(var token) -> Future.succeededFuture(ofShowing(token));
    };
  }

  Future<Place> ofCode(String code) {
    return school.byCode(code).isPresent()
        ? Future.succeededFuture(new Place.Here())
        : asked(
            "code " + code,
            () -> cluster.classOfCode(code).map(this::placeOf).orElseGet(this::nowhere));
  }

  Future<Place> ofClass(String classId) {
    return isHere(classId)
        ? Future.succeededFuture(new Place.Here())
        : asked(classId, () -> placeOf(classId));
  }

  boolean isHere(String classId) {
    return school.byId(classId).isPresent();
  }

  /** A showing's token names the server that it is on. */
  Place ofShowing(String token) {
    return Showings.placeOf(token)
        .flatMap(this::memberAt)
        .filter(member -> !member.equals(cluster.self()))
        .<Place>map(Place.There::new)
        .orElseGet(Place.Here::new);
  }

  /** Returns where a new class had better be opened. */
  Future<Place> forNew() {
    return asked(
        "new",
        () -> {
          String member = cluster.placeForNew();
          return member.equals(cluster.self()) ? new Place.Here() : new Place.There(member);
        });
  }

  private Optional<String> memberAt(String place) {
    return cluster.members().stream()
        .map(Cluster.Member::id)
        .filter(id -> Showings.placeAt(id).equals(place))
        .findFirst();
  }

  /* A whole class that comes back asks the same at once: it is asked once, and told to each on its own loop. */
  private Future<Place> asked(String what, Callable<Place> question) {
    if (isAlone()) {
      return Future.succeededFuture(new Place.Here());
    }
    Context home = vertx.getOrCreateContext();
    Promise<Place> told = Promise.promise();
    Future<Place> answer = underWay.computeIfAbsent(what, unused -> ask(question));
    answer.onComplete(
        done -> {
          underWay.remove(what, answer);
          home.runOnContext(unused -> told.complete(done.result()));
        });
    return told.future();
  }

  private Future<Place> ask(Callable<Place> question) {
    return askers
        .executeBlocking(question, false)
        .timeout(GatewayLimits.ANSWER_TIMEOUT_MS, TimeUnit.MILLISECONDS)
        .otherwise(failure -> new Place.Between());
  }

  private Place placeOf(String classId) {
    Optional<String> owner = cluster.ownerOf(classId);
    if (owner.isEmpty()) {
      return nowhere();
    }
    // Its owner is to be: it is being read back there, or here.
    return owner.get().equals(cluster.self()) || !cluster.isMember(owner.get())
        ? awaited(classId)
        : new Place.There(owner.get());
  }

  private Place awaited(String classId) {
    return isHere(classId) ? new Place.Here() : new Place.Between();
  }

  /* Those who are cut off from the others don't know what there is. */
  private Place nowhere() {
    return cluster.hasMajority() ? new Place.Here() : new Place.Between();
  }
}
