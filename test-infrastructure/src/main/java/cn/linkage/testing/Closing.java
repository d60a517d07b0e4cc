package cn.linkage.testing;

import java.util.Deque;

/** Closes what was started, last first; one that fails does not keep the others open. */
final class Closing {

    private Closing() {}

    static void all(Deque<AutoCloseable> started) {
        while (!started.isEmpty()) {
            try {
                started.pop().close();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (Exception e) {
                System.err.println("A test component did not close: " + e);
            }
        }
    }
}
