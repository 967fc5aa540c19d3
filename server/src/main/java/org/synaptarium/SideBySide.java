package org.synaptarium;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does several jobs on a fixed number of threads and returns their results in order. */
final class SideBySide<T> {
  private final int threads;

  SideBySide(int threads) {
    this.threads = threads;
  }

  List<T> all(List<Callable<T>> jobs) {
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      List<T> results = new ArrayList<>();
      for (Future<T> future : pool.invokeAll(jobs)) {
        results.add(future.get());
      }
      return results;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while jobs ran", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a job failed", e.getCause());
    }
  }
}
