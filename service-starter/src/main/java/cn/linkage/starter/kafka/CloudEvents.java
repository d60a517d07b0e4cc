package cn.linkage.starter.kafka;

/** Names of the CloudEvents attributes in Kafka's binary mode, and of the headers that travel with them. */
public final class CloudEvents {

    public static final String ID = "ce_id";
    public static final String TYPE = "ce_type";
    public static final String SOURCE = "ce_source";
    public static final String TIME = "ce_time";
    public static final String SUBJECT = "ce_subject";
    public static final String SPEC_VERSION = "ce_specversion";
    public static final String SPEC_VERSION_VALUE = "1.0";
    public static final String CONTENT_TYPE = "content-type";
    public static final String CONTENT_TYPE_VALUE = "application/json";
    public static final String TRACEPARENT = "traceparent";

    private CloudEvents() {}
}
