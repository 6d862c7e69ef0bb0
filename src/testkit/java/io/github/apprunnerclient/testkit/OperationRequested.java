package io.github.apprunnerclient.testkit;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;

import com.github.tomakehurst.wiremock.http.RequestMethod;
import com.github.tomakehurst.wiremock.matching.RequestPatternBuilder;

/**
 * Requests for one operation: WireMock's own builder, for {@code verify} and {@code findAll}. Each attempt of a call is
 * a request. Not thread-safe.
 *
 * <pre>{@code
 * verify(1, createConnectionRequested().withName("my-connection"));
 * verify(exactly(2), listConnectionsRequested().withHeader("amz-sdk-request", containing("max=4")));
 * }</pre>
 */
public abstract class OperationRequested extends RequestPatternBuilder {
    OperationRequested(Operation operation) {
        super(RequestMethod.POST, anyUrl());
        withHeader("X-Amz-Target", equalTo(operation.target()));
    }
}
