package cn.linkage.engine.clearing;

/** A set of node numbers in the order in which they came. */
final class NodeSet {

    private final int[] node;
    private final boolean[] contained;
    private int size;

    NodeSet(int nodes) {
        node = new int[nodes];
        contained = new boolean[nodes];
    }

    static NodeSet full(int nodes) {
        NodeSet set = new NodeSet(nodes);
        for (int n = 0; n < nodes; n++) {
            set.add(n);
        }
        return set;
    }

    NodeSet withRoomFor(int nodes) {
        NodeSet larger = new NodeSet(nodes);
        for (int k = 0; k < size; k++) {
            larger.add(node[k]);
        }
        return larger;
    }

    int size() {
        return size;
    }

    int get(int index) {
        return node[index];
    }

    void add(int itsNode) {
        if (!contained[itsNode]) {
            contained[itsNode] = true;
            node[size++] = itsNode;
        }
    }

    void clear() {
        for (int k = 0; k < size; k++) {
            contained[node[k]] = false;
        }
        size = 0;
    }
}
