package cn.linkage.testing;

/** The secrets of one test JVM, made anew each time. */
record TestSecrets(String gatewayClientSecret, String sampleClientSecret, String demoPassword, String encryptionKey) {

    static TestSecrets random() {
        return new TestSecrets(Passwords.next(), Passwords.next(), Passwords.next(), Passwords.key());
    }

    @Override
    public String toString() {
        return "TestSecrets[***]";
    }
}
