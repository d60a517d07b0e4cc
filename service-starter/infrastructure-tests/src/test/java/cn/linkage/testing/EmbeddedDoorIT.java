package cn.linkage.testing;

/** The components from Maven artifacts keep the contract. */
final class EmbeddedDoorIT extends DoorContract {

    @Override
    Door open() {
        return new EmbeddedDoor();
    }
}
