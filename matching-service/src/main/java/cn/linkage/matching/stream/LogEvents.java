package cn.linkage.matching.stream;

/** How an entry looks on the wire. */
public interface LogEvents<E> {

    /** The event's name. */
    String name(E value);

    /** What is written as JSON. */
    Object data(E value);
}
