package org.synaptarium.gateway;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.util.stream.Collectors;
import org.synaptarium.classroom.Subscription;
import org.synaptarium.cluster.Cluster;
import org.synaptarium.relay.BusPost;
import org.synaptarium.relay.FarPages;
import org.synaptarium.relay.Post;
import org.synaptarium.relay.Relay;

/** Joins the relay to the cluster: whoever is no member any more is let go of. */
final class Neighbours {
  private final Vertx vertx;
  private final Cluster cluster;
  private final Relay relay;

  Neighbours(Vertx vertx, Cluster cluster) {
    this.vertx = vertx;
    this.cluster = cluster;
    Post post = vertx.isClustered() ? new BusPost(vertx.eventBus(), cluster.self()) : new NoPost();
    this.relay = new Relay(vertx.getOrCreateContext(), post);
  }

  Relay relay() {
    return relay;
  }

  /**
   * Begins to listen to the others.
   *
   * @param onMembers is told when servers come, go, or are about to go
   */
  Subscription open(FarPages farPages, Runnable onMembers) {
    if (vertx.isClustered()) {
      relay.open(vertx, farPages);
    }
    return cluster.listen(
        new Cluster.Listener() {
          @Override
          public void onMembers() {
            relay.keepOnly(
                cluster.members().stream().map(Cluster.Member::id).collect(Collectors.toSet()));
            onMembers.run();
          }
        });
  }

  /** A server that stays alone has nobody to write to. */
  private static final class NoPost implements Post {
    @Override
    public void send(String to, Buffer parcel) {}

    @Override
    public void open(Receiver receiver) {}
  }
}
