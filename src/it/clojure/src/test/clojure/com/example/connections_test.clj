(ns com.example.connections-test
  (:require [clojure.java.io :as io]
            [clojure.string :as string]
            [clojure.test :refer [deftest is testing use-fixtures]]
            [com.example.connections :as connections])
  (:import (clojure.lang ExceptionInfo)
           (io.github.apprunnerclient AppRunnerClient)
           (io.github.apprunnerclient.model ConnectionStatus ListTagsForResourceRequest ServiceQuotaExceededException Tag)
           (io.github.apprunnerclient.testkit FakeAppRunner)
           (java.io PrintWriter StringWriter)))

(set! *warn-on-reflection* true)

(def ^:dynamic ^FakeAppRunner *app-runner*)

(use-fixtures :once
  (fn [tests]
    (with-open [app-runner (.start (FakeAppRunner/create))]
      (binding [*app-runner* app-runner] (tests)))))

(use-fixtures :each
  (fn [test]
    (.reset *app-runner*)
    (test)))

(defn- client ^AppRunnerClient [] (.client *app-runner*))

(deftest a-connection-is-created-with-its-tags
  (let [^String arn (connections/create (client) "my-connection" {:team "platform"})
        request (.build (doto (ListTagsForResourceRequest/builder) (.resourceArn arn)))]
    (is (= {"team" "platform"}
           (into {}
                 (map (fn [^Tag tag] [(.key tag) (.value tag)]))
                 (.tags (.listTagsForResource (client) ^ListTagsForResourceRequest request)))))))

(deftest no-connection-is-created-over-the-quota
  (.connectionQuota *app-runner* 0)
  (testing "the exception of the service"
    (is (thrown? ServiceQuotaExceededException (connections/create (client) "one-too-many" {}))))
  (testing "as data"
    (let [e (is (thrown? ExceptionInfo (connections/connect (client) "one-too-many")))]
      (is (= "one-too-many" (:connection (ex-data e))))
      (is (string? (:request-id (ex-data e))))
      (is (instance? ServiceQuotaExceededException (ex-cause e))))))

(deftest a-connection-is-waited-for
  (connections/create (client) "my-connection" {:team "platform"})
  (.completeHandshake *app-runner* "my-connection")
  (is (= ConnectionStatus/AVAILABLE (connections/await-available (client) "my-connection"))))

(deftest a-connection-is-made-once
  (is (= :waits-for-handshake (connections/connect (client) "my-connection")))
  (.completeHandshake *app-runner* "my-connection")
  (is (= :ready (connections/connect (client) "my-connection")))
  (is (= 1 (count (.connections *app-runner*)))))

(deftest names-come-from-all-pages
  (let [names ["first" "second" "third"]]
    (run! #(connections/connect (client) %) names)
    (let [before (count (.requests *app-runner*))]
      (is (= names (connections/connection-names (client))))
      (is (= 2 (- (count (.requests *app-runner*)) before))))))

(deftest nothing-is-reflected-on
  (let [warnings (StringWriter.)]
    (binding [*err* (PrintWriter. warnings)
              *warn-on-reflection* true]
      (load-string (slurp (io/resource "com/example/connections.clj"))))
    (is (string/blank? (str warnings)))))
