package io.github.apprunnerclient.oracle;

import java.util.Map;
import java.util.concurrent.CompletionException;

/** The clients that are compared: {@code software.amazon.awssdk:apprunner}'s and ours, blocking and asynchronous ones. */
public enum Side {
    OFFICIAL {
        @Override
        public Map<String, Object> createConnection(Setup setup) {
            try (var client = setup.build(software.amazon.awssdk.services.apprunner.AppRunnerClient.builder())) {
                return officialFacts(client.createConnection(setup.officialRequest()));
            } catch (RuntimeException e) {
                return Facts.of(e);
            }
        }
    },

    OURS {
        @Override
        public Map<String, Object> createConnection(Setup setup) {
            try (var client = setup.build(io.github.apprunnerclient.AppRunnerClient.builder())) {
                return ourFacts(client.createConnection(setup.ourRequest()));
            } catch (RuntimeException e) {
                return Facts.of(e);
            }
        }
    },

    OFFICIAL_ASYNC {
        @Override
        public Map<String, Object> createConnection(Setup setup) {
            try (var client =
                    setup.buildAsync(software.amazon.awssdk.services.apprunner.AppRunnerAsyncClient.builder())) {
                return officialFacts(
                        client.createConnection(setup.officialRequest()).join());
            } catch (CompletionException e) {
                return Facts.of((RuntimeException) e.getCause());
            }
        }
    },

    OURS_ASYNC {
        @Override
        public Map<String, Object> createConnection(Setup setup) {
            try (var client = setup.buildAsync(io.github.apprunnerclient.AppRunnerAsyncClient.builder())) {
                return ourFacts(client.createConnection(setup.ourRequest()).join());
            } catch (CompletionException e) {
                return Facts.of((RuntimeException) e.getCause());
            }
        }
    };

    /** The client of ours that is compared with this one of the SDK's. */
    Side ours() {
        return this == OFFICIAL ? OURS : OURS_ASYNC;
    }

    /** What came of one call, by name: see {@link Facts}. */
    public abstract Map<String, Object> createConnection(Setup setup);

    private static Map<String, Object> officialFacts(
            software.amazon.awssdk.services.apprunner.model.CreateConnectionResponse response) {
        Map<String, Object> facts = Facts.of(response);
        var connection = response.connection();
        if (connection != null) {
            facts.put("status", text(connection.status()));
            facts.put("statusAsString", connection.statusAsString());
            facts.put("providerType", text(connection.providerType()));
            facts.put("providerTypeAsString", connection.providerTypeAsString());
            facts.put("createdAt", connection.createdAt());
        }
        return facts;
    }

    private static Map<String, Object> ourFacts(io.github.apprunnerclient.model.CreateConnectionResponse response) {
        Map<String, Object> facts = Facts.of(response);
        var connection = response.connection();
        if (connection != null) {
            facts.put("status", text(connection.status()));
            facts.put("statusAsString", connection.statusAsString());
            facts.put("providerType", text(connection.providerType()));
            facts.put("providerTypeAsString", connection.providerTypeAsString());
            facts.put("createdAt", connection.createdAt());
        }
        return facts;
    }

    private static String text(Enum<?> constant) {
        return constant == null ? null : constant.name() + " as " + constant;
    }
}
