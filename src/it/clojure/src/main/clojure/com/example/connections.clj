(ns com.example.connections
  "The connections of a team."
  (:import (io.github.apprunnerclient AppRunnerClient)
           (io.github.apprunnerclient.model ConnectionStatus ConnectionSummary CreateConnectionRequest
                                            CreateConnectionRequest$Builder ListConnectionsRequest
                                            ListConnectionsRequest$Builder ListConnectionsResponse ProviderType
                                            ServiceQuotaExceededException Tag Tag$Builder)
           (java.util List)))

(set! *warn-on-reflection* true)

;; tag::readme[]
(defn connect [^AppRunnerClient client ^String connection-name]
  (try
    (let [connection (.getOrCreateConnection client
                       (fn [^CreateConnectionRequest$Builder request]
                         (doto request
                           (.connectionName connection-name)
                           (.providerType ProviderType/GITHUB)
                           (.tags (fn [^Tag$Builder tag] (doto tag (.key "team") (.value "platform")))))))]
      (condp = (.status connection)
        ConnectionStatus/AVAILABLE :ready
        ConnectionStatus/PENDING_HANDSHAKE :waits-for-handshake
        (throw (ex-info "Not usable" {:connection connection-name :status (.statusAsString connection)}))))
    (catch ServiceQuotaExceededException e
      (throw (ex-info "No connection left" {:connection connection-name :request-id (.requestId e)} e)))))
;; end::readme[]

(defn- tag ^Tag [[k v]]
  (.build (doto (Tag/builder) (.key (name k)) (.value v))))

(defn create
  "Makes a connection with a map of tags, and returns its ARN."
  [^AppRunnerClient client ^String connection-name tags]
  (let [^List tags (mapv tag tags)
        ^CreateConnectionRequest request (.build (doto (CreateConnectionRequest/builder)
                                                   (.connectionName connection-name)
                                                   (.providerType "GITHUB")
                                                   (.tags tags)))]
    (.. client (createConnection request) connection connectionArn)))

(defn await-available [^AppRunnerClient client ^String connection-name]
  (let [response (.. client
                     waiter
                     (waitUntilConnectionAvailable
                       (fn [^ListConnectionsRequest$Builder request] (.connectionName request connection-name)))
                     matched
                     response)
        ^ListConnectionsResponse page (.orElseThrow response)
        ^ConnectionSummary connection (first (.connectionSummaryList page))]
    (.status connection)))

(defn connection-names [^AppRunnerClient client]
  (let [^ListConnectionsRequest request (.build (doto (ListConnectionsRequest/builder) (.maxResults (int 2))))]
    (mapv (fn [^ConnectionSummary connection] (.connectionName connection))
          (.. client (listConnectionsPaginator request) connectionSummaryList))))
