package org.synaptarium.cluster;

import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.synaptarium.journal.ClassHead;
import org.synaptarium.journal.CodeTaken;
import org.synaptarium.journal.StaleEpoch;
import org.synaptarium.journal.UnknownClass;

/**
 * The heads of classes in the members' memory: begun, claimed and changed there, and brought in
 * from the store when no member holds them.
 */
final class HeadRegister {
  private final String self;
  private final Predicate<String> isThere;
  private final SharedMaps maps;
  private final HeadWriter writer;
  private final SharedCodes codes;
  private final Optional<StoreKeeper> keeper;

  /**
   * Begins.
   *
   * @param isThere tells whether a member is there
   * @param nanosSinceGoing tells how long ago one went
   */
  HeadRegister(
      SharedMaps maps,
      String self,
      Predicate<String> isThere,
      LongSupplier nanosSinceGoing,
      SharedCodes codes,
      Optional<StoreKeeper> keeper) {
    this.maps = maps;
    this.self = self;
    this.isThere = isThere;
    this.writer = new HeadWriter(maps, nanosSinceGoing);
    this.codes = codes;
    this.keeper = keeper;
  }

  void create(ClassHead head) {
    codes.take(head);
    SharedHead fresh = SharedHead.begin(head, self);
    try {
      keeper.ifPresent(store -> store.create(fresh));
    } catch (CodeTaken taken) {
      codes.drop(head);
      throw taken;
    }
    var begin = new SharedChange.Begin(fresh);
    long[] told = SharedMaps.reach(() -> maps.heads().executeOnKey(head.classId(), begin));
    if (told[0] != SharedChange.ABSENT) {
      throw new IllegalArgumentException("there is a class " + head.classId() + " already");
    }
  }

  /* Only from an owner that is gone, or that has let go: two that are there never fence each other off. */
  ClassHead claim(String classId) {
    SharedHead head = require(classId);
    if (!head.owner().equals(self) && isThere.test(head.owner())) {
      throw new StaleEpoch(classId, head.epoch(), head.epoch());
    }
    change(classId, new SharedChange.Claim(head.epoch(), self));
    // Read again: until its epoch was stale, the former owner may have raised the mark.
    SharedHead own = require(classId);
    if (own.epoch() != head.epoch() + 1) {
      throw new StaleEpoch(classId, head.epoch() + 1, own.epoch());
    }
    return begun(own);
  }

  ClassHead claimAs(String classId, long epoch) {
    SharedHead head = require(classId);
    if (head.epoch() > epoch) {
      throw new StaleEpoch(classId, epoch, head.epoch());
    }
    if (head.epoch() < epoch) {
      change(classId, new SharedChange.ClaimAs(head.epoch(), epoch));
    }
    return begun(require(classId));
  }

  private ClassHead begun(SharedHead head) {
    codes.keep(head.head());
    keeper.ifPresent(store -> store.claimed(head));
    return head.head();
  }

  /** Changes a head; returns what its holder told. */
  long[] change(String classId, SharedChange change) {
    long @Nullable [] told = writer.make(classId, change);
    if (told == null) {
      require(classId);
      told = writer.make(classId, change);
    }
    if (told == null) {
      throw new UnknownClass(classId);
    }
    return told;
  }

  Optional<SharedHead> find(String classId) {
    @Nullable SharedHead head = SharedMaps.reach(() -> maps.heads().get(classId));
    return Optional.ofNullable(head);
  }

  /** Brings a class in that only the durable journal knows; nothing when that one doesn't. */
  Optional<SharedHead> bringIn(String classId) {
    return keeper.flatMap(store -> store.readBack(classId));
  }

  private SharedHead require(String classId) {
    return find(classId).or(() -> bringIn(classId)).orElseThrow(() -> new UnknownClass(classId));
  }
}
