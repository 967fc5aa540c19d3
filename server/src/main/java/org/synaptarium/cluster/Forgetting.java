package org.synaptarium.cluster;

/** Takes a class out of the members' memory: it is in the durable store, or is to be nowhere. */
record Forgetting(SharedMaps maps, SharedLog log, SharedKeyframes keyframes) {

  /* The head first: who doesn't find it doesn't look for the rest. */
  void forget(SharedHead head) {
    String classId = head.head().classId();
    SharedMaps.tell(() -> maps.heads().delete(classId));
    log.delete(classId, head.nextSeq() - 1);
    keyframes.deleteAll(head);
  }
}
