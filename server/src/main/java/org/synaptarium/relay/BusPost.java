package org.synaptarium.relay;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.eventbus.DeliveryOptions;
import io.vertx.core.eventbus.EventBus;

/** Parcels over a clustered event bus: an address for each server. */
public final class BusPost implements Post {
  private static final String ADDRESS = "synaptarium.relay.";
  private static final String FROM = "from";

  private final EventBus bus;
  private final String self;
  private final DeliveryOptions options;

  public BusPost(EventBus bus, String self) {
    this.bus = bus;
    this.self = self;
    this.options = new DeliveryOptions().addHeader(FROM, self);
  }

  @Override
  public void send(String to, Buffer parcel) {
    bus.send(ADDRESS + to, parcel, options);
  }

  @Override
  public void open(Receiver receiver) {
    bus.<Buffer>consumer(
        ADDRESS + self, message -> receiver.take(message.headers().get(FROM), message.body()));
  }
}
