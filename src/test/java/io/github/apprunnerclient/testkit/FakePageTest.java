package io.github.apprunnerclient.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.apprunnerclient.model.ConnectionStatus;
import io.github.apprunnerclient.model.ProviderType;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The page under {@code /_fake}, in a headless Chromium as wide as a phone. Skipped where there is none. */
@Timeout(120)
class FakePageTest {
    private final FakeAppRunner appRunner = CommandLineOptions.parse("--handshake", "manual", "--operations", "manual")
            .build();

    @TempDir
    Path folder;

    private Chromium chromium;

    @BeforeEach
    void open() throws Exception {
        assumeThat(Chromium.command()).as("a Chromium on the path").isPresent();
        appRunner.start();
        appRunner
                .client()
                .createConnection(r -> r.connectionName("my-connection").providerType(ProviderType.GITHUB));
        chromium = Chromium.open(appRunner.endpoint() + "/_fake", folder);
        chromium.await("document.querySelectorAll('article').length === 2");
    }

    @AfterEach
    void close() throws Exception {
        if (chromium != null) {
            chromium.close();
        }
        appRunner.close();
    }

    @Test
    void shows_what_there_is_without_scrolling_sideways() throws Exception {
        JsonNode text = chromium.evaluate("document.body.innerText");
        JsonNode isNarrow = chromium.evaluate("document.documentElement.scrollWidth <= 360");

        assertThat(text.asText()).contains("us-east-1", "Connections", "my-connection", "PENDING_HANDSHAKE");
        assertThat(isNarrow.asBoolean()).isTrue();
    }

    @Test
    void completes_a_handshake() throws Exception {
        chromium.evaluate("document.querySelector('[data-step=completeHandshake]').click()");

        chromium.await("document.body.innerText.includes('AVAILABLE')");
        assertThat(appRunner.connections().get(0).status()).isEqualTo(ConnectionStatus.AVAILABLE);
    }

    @Test
    void shows_what_happens_elsewhere() throws Exception {
        appRunner.failHandshake("my-connection");

        chromium.await("document.body.innerText.includes('ERROR')");
    }

    @Test
    void makes_calls_go_wrong() throws Exception {
        chromium.evaluate("document.querySelector('#misbehave').requestSubmit()");
        chromium.await("document.querySelector('#message').textContent === 'Done: misbehave'");
        appRunner.client().listConnections(r -> {});

        assertThat(appRunner.requests()).hasSize(3);
    }

    @Test
    void says_why_a_request_is_refused() throws Exception {
        chromium.evaluate("document.querySelector('[name=operation]').value = 'Explode'");
        chromium.evaluate("document.querySelector('#misbehave').requestSubmit()");

        chromium.await("document.querySelector('#message').textContent.startsWith('Explode is none of')");
    }

    @Test
    void resets_the_fake() throws Exception {
        chromium.evaluate("document.querySelector('[data-step=reset]').click()");

        chromium.await("document.querySelectorAll('article').length === 1");
        assertThat(appRunner.connections()).isEmpty();
    }
}
