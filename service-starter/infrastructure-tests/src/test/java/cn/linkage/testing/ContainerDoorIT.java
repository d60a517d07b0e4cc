package cn.linkage.testing;

import org.junit.jupiter.api.condition.EnabledIf;

/** The containers keep the same contract, wherever a Docker engine answers. */
@EnabledIf(value = "cn.linkage.testing.Doors#dockerAnswers", disabledReason = "no Docker engine answers here")
final class ContainerDoorIT extends DoorContract {

    @Override
    Door open() {
        return new ContainerDoor();
    }
}
