package org.synaptarium.cluster;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.synaptarium.journal.ClassHead;
import org.synaptarium.journal.Journal;
import org.synaptarium.journal.JournalFailure;

/** Finds who runs a class: in what was heard last, in the members' memory, in the store. */
final class ClassFinder {

  /* A class that only the store knows yet is about to be read back. */
  private static final Function<ClassHead, String> NOT_YET = head -> SharedHead.NOBODY;

  private final SharedMaps maps;
  private final Directory directory;
  private final Supplier<Optional<Journal>> durable;

  ClassFinder(SharedMaps maps, Directory directory, Supplier<Optional<Journal>> durable) {
    this.maps = maps;
    this.directory = directory;
    this.durable = durable;
  }

  Optional<String> ownerOf(String classId) {
    @Nullable Glance glance = directory.of(classId);
    if (glance == null) {
      glance = SharedMaps.reach(() -> maps.heads().executeOnKey(classId, new Glance.Taking()));
    }
    return glance == null
        ? storedOwnerOf(classId)
        : Optional.of(glance).filter(Glance::isLive).map(Glance::owner);
  }

  /* While the store is away it may know the class: whoever asks is to wait, not to forget it. */
  private Optional<String> storedOwnerOf(String classId) {
    try {
      return durable
          .get()
          .flatMap(store -> store.head(classId))
          .filter(h -> !h.ended())
          .map(NOT_YET);
    } catch (JournalFailure away) {
      return Optional.of(SharedHead.NOBODY);
    }
  }

  Optional<String> classOfCode(String code) {
    @Nullable String classId = SharedMaps.reach(() -> maps.codes().get(code));
    return classId != null ? Optional.of(classId) : storedClassOf(code);
  }

  /* The classes that run are all in the members' memory; a store that is away is no reason to say more. */
  private Optional<String> storedClassOf(String code) {
    try {
      return durable.get().flatMap(store -> store.headByCode(code)).map(ClassHead::classId);
    } catch (JournalFailure away) {
      return Optional.empty();
    }
  }
}
