package cn.linkage.launcher;

/** What a person asked of {@code up}. */
record UpOptions(boolean demo, PublicAddress address, Ports ports) {

    String profile() {
        return demo ? "demo" : "production";
    }
}
