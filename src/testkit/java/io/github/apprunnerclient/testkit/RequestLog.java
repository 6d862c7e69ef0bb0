package io.github.apprunnerclient.testkit;

import com.github.tomakehurst.wiremock.extension.Parameters;
import com.github.tomakehurst.wiremock.extension.ServeEventListener;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Remembers requests in the order in which they arrived: WireMock's journal has those only that are answered. */
final class RequestLog implements ServeEventListener {
    static final int CAPACITY = 10_000;

    private final Deque<RecordedRequest> requests = new ArrayDeque<>();

    @Override
    public String getName() {
        return "app-runner-requests";
    }

    @Override
    public void beforeMatch(ServeEvent event, Parameters parameters) {
        RecordedRequest request = RecordedRequest.of(event.getRequest());
        synchronized (requests) {
            if (requests.size() == CAPACITY) {
                requests.removeFirst();
            }
            requests.addLast(request);
        }
    }

    List<RecordedRequest> requests() {
        synchronized (requests) {
            return List.copyOf(requests);
        }
    }

    void clear() {
        synchronized (requests) {
            requests.clear();
        }
    }
}
