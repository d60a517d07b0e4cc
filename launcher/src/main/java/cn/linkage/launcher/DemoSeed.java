package cn.linkage.launcher;

import java.io.IOException;
import java.net.URI;

/** Placeholder shape; filled below. */
final class DemoSeed {

    DemoSeed(URI platform, String password) {}

    void sow(Progress progress) throws IOException {}
}
