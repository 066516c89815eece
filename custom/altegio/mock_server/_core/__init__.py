"""How the mock server receives and checks requests, keeps rows and responds, whatever the resource."""
