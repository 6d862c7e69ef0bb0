package io.github.apprunnerclient.testkit;

import java.util.Map;

/** Connections, which are pending until their owner has shaken hands with the provider. */
final class Connections {
    static final String AVAILABLE = "AVAILABLE";

    private final Account account;
    private final Pages pages;
    private boolean listsDeleted;

    Connections(Account account, Pages pages) {
        this.account = account;
        this.pages = pages;
    }

    void listsDeleted(boolean listed) {
        listsDeleted = listed;
    }

    Map<String, Object> create(Call call) {
        String name = call.text("ConnectionName");
        Tags.checkNumber(call.tags());
        account.checkIsNew(call, Kind.CONNECTION, name);
        account.checkQuota(call, Kind.CONNECTION, name);
        Resource connection = account.add(Kind.CONNECTION, name, call.tags());
        connection.members.put("ProviderType", call.text("ProviderType"));
        connection.status("PENDING_HANDSHAKE");
        account.begin(connection, time -> connection.status(AVAILABLE), time -> connection.status("ERROR"));
        return Map.of("Connection", connection.as("Connection"));
    }

    Map<String, Object> list(Call call) {
        String name = call.textOrNull("ConnectionName");
        return pages.page(
                call,
                account.all()
                        .filter(resource -> resource.kind == Kind.CONNECTION)
                        .filter(connection -> name == null || name.equals(connection.name))
                        .map(connection -> new Pages.Entry(connection.position, connection.as("ConnectionSummary"))));
    }

    Map<String, Object> delete(Call call) {
        Resource connection = account.find(call, Kind.CONNECTION);
        Services.checkIsUnused(account, call, connection);
        connection.change = null;
        connection.delete("DELETED", account.now());
        if (!listsDeleted) {
            account.remove(connection);
        }
        return Map.of("Connection", connection.as("Connection"));
    }
}
