package cn.linkage.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import cn.linkage.gateway.problem.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.json.JsonMapper;

/** Calls are nested here where they would be at the same time: the inner one comes while the outer one is passed on. */
class BodyLimitFilterTest {

    private static final int SMALL = 1 << 10;
    private static final int MIDDLE = 4 << 10;
    private static final int LARGEST = 16 << 10;

    private final BodyLimitFilter filter = new BodyLimitFilter(
            new ProblemWriter(JsonMapper.shared()), DataSize.ofBytes(SMALL), DataSize.ofBytes(LARGEST));

    @Test
    void filesNoLargerThanOtherBodiesNeverWaitForLargeOnes() throws IOException, ServletException {
        assertThat(atOnce(new int[] {LARGEST, LARGEST, SMALL, SMALL}, false)).isEqualTo(200);
    }

    @Test
    void aThirdOfTheLargestIsAskedToComeAgain() throws IOException, ServletException {
        assertThat(atOnce(new int[] {LARGEST, LARGEST, LARGEST}, false)).isEqualTo(429);
    }

    @Test
    void moreFilesMayComeAtATimeWhereTheyAreSmaller() throws IOException, ServletException {
        assertThat(atOnce(new int[] {LARGEST, MIDDLE, MIDDLE, MIDDLE, MIDDLE}, false))
                .isEqualTo(200);
        assertThat(atOnce(new int[] {LARGEST, MIDDLE, MIDDLE, MIDDLE, MIDDLE, MIDDLE}, false))
                .isEqualTo(429);
    }

    @Test
    void whatDoesNotSayItsLengthCountsAsOneOfTheLargest() throws IOException, ServletException {
        assertThat(atOnce(new int[] {SMALL, SMALL, SMALL}, true)).isEqualTo(429);
    }

    @Test
    void theRoomIsFreeAgainAfterwards() throws IOException, ServletException {
        for (int i = 0; i < 5; i++) {
            assertThat(atOnce(new int[] {LARGEST, LARGEST}, false)).isEqualTo(200);
        }
    }

    @Test
    void aFileBeyondTheLimitIsRefused() throws IOException, ServletException {
        assertThat(atOnce(new int[] {LARGEST + 1}, false)).isEqualTo(413);
    }

    /** What the last of them is answered; 200 where it was passed on. */
    private int atOnce(int[] sizes, boolean chunked) throws IOException, ServletException {
        AtomicInteger begun = new AtomicInteger();
        MockHttpServletResponse[] last = new MockHttpServletResponse[1];
        FilterChain next = new FilterChain() {
            @Override
            public void doFilter(jakarta.servlet.ServletRequest request, jakarta.servlet.ServletResponse response)
                    throws IOException, ServletException {
                if (begun.get() < sizes.length) {
                    last[0] = new MockHttpServletResponse();
                    filter.doFilter(file(sizes[begun.getAndIncrement()], chunked), last[0], this);
                }
            }
        };
        next.doFilter(new MockHttpServletRequest(), new MockHttpServletResponse());
        assertThat(begun).hasValue(sizes.length);
        return last[0].getStatus();
    }

    private static MockHttpServletRequest file(int bytes, boolean chunked) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/schools/1/need-imports") {
            @Override
            public long getContentLengthLong() {
                return chunked ? -1 : super.getContentLengthLong();
            }
        };
        request.setContent(new byte[bytes]);
        if (chunked) {
            request.addHeader("Transfer-Encoding", "chunked");
        }
        return request;
    }
}
