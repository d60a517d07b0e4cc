package cn.linkage.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.linkage.launcher.component.FreePorts;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

final class PortCheckTest {

    @Test
    void a_taken_port_is_named_with_its_use_and_the_way_out() throws Exception {
        int port = FreePorts.next();
        try (ServerSocket taken = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> PortCheck.requireFree(new Ports(taken.getLocalPort(), 12_345)))
                    .isInstanceOf(PlainMessageException.class)
                    .hasMessageContaining("Port " + port + " (for gateway) is in use")
                    .hasMessageContaining("--port N");
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void the_process_on_a_taken_port_is_named() throws Exception {
        int port = FreePorts.next();
        try (ServerSocket taken = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThat(PortCheck.owner(taken.getLocalPort()))
                    .hasValueSatisfying(who -> assertThat(who)
                            .contains("process " + ProcessHandle.current().pid())
                            .contains("java"));
        }
    }

    @Test
    void no_two_uses_share_a_port() {
        assertThat(new Ports(8_080, 0).all()).hasSize(13);
        assertThat(new Ports(8_080, 1_000).all()).doesNotContainKey(18_080).containsKey(19_080);
    }

    @Test
    void a_port_that_is_none_is_refused() {
        assertThatThrownBy(() -> new Ports(70_000, 0))
                .isInstanceOf(PlainMessageException.class)
                .hasMessageContaining("70000");
    }
}
