package io.github.apprunnerclient.oracle;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;

/** An HTTP client without a network: one thing after the other happens to its requests, the last to all further ones. */
final class ScriptedHttpClient implements SdkHttpClient {
    private final Deque<Callable<HttpExecuteResponse>> script = new ArrayDeque<>();

    ScriptedHttpClient replies(Reply... replies) {
        for (Reply reply : replies) {
            script.add(() -> new ReplyingHttpClient(reply).prepareRequest(null).call());
        }
        return this;
    }

    ScriptedHttpClient breaks() {
        script.add(() -> {
            throw new IOException("broken");
        });
        return this;
    }

    ScriptedHttpClient stalls() {
        script.add(() -> {
            new CountDownLatch(1).await();
            return null;
        });
        return this;
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        Callable<HttpExecuteResponse> next = script.size() == 1 ? script.peek() : script.remove();
        return new ExecutableHttpRequest() {
            @Override
            public HttpExecuteResponse call() throws IOException {
                try {
                    return next.call();
                } catch (IOException e) {
                    throw e;
                } catch (InterruptedException e) {
                    throw new InterruptedIOException();
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }

            @Override
            public void abort() {}
        };
    }

    @Override
    public void close() {}
}
